package io.relais.core.conversation.command;

import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.ChecklistSaved;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Item;
import java.util.List;

/** Who answered an item of a checklist last, by the lead's history. */
record LatestAnswer(List<LeadEvent> history) {

    /** The person's id; empty where nobody answered it. */
    String by(Item item) {
        Answer latest = Answer.unknown(item.id());
        String by = "";
        for (LeadEvent event : history) {
            if (event instanceof ChecklistSaved saved) {
                Answer answer = saved.checklist().answer(item.id());
                by = answer.equals(latest) ? by : saved.stamp().by().id();
                latest = answer;
            }
        }
        return by;
    }
}
