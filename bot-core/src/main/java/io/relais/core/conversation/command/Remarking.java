package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Field;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.Outcomes;
import io.relais.core.conversation.view.Reading;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import java.util.List;
import java.util.function.Function;

/**
 * Something that is said to a decision: a form with one text.
 *
 * @param form the form
 * @param field the text's field
 * @param need whether it may stay empty
 */
record Remarking(FormId form, String field, Need need) {

    private static final int MOST = 2_000;

    /** Opens the form; or says at once why this can't be said. */
    Reply asked(Desk desk, Ask ask, Function<String, LeadCommand> command) {
        return desk.open(ask, lead -> command.apply(need == Need.REQUIRED ? "-" : ""), lead -> form(ask, lead));
    }

    private Form form(Ask ask, Lead lead) {
        Field text = new Field.Text(Forms.about(ask.words(), field, need), Field.Size.PARAGRAPH, MOST, null);
        return Forms.about(form, ask.words(), lead.id(), List.of(text));
    }

    /** The text of the form that came back; what is wrong with it is remembered by the reading. */
    String text(Reading reading) {
        return need == Need.REQUIRED ? reading.needed(field, MOST) : reading.text(field, MOST);
    }

    /** Says it, or what is to mend; then phrase {@code done.<what>}, with a button for what can be done next. */
    Reply filled(Desk desk, Ask ask, Filled filled, Said said) {
        Reading reading = new Reading(filled.values(), ask.words());
        String text = text(reading);
        return reading.orMend(() -> desk.decide(
                ask,
                Forms.lead(filled),
                said.command().apply(text),
                lead -> ask.shows(Outcomes.recorded(ask, lead, said.done(), said.next()))));
    }

    /** What is made of the text, and what is said when that is recorded. */
    record Said(Function<String, LeadCommand> command, String done, List<ActionId> buttons) {

        ActionId[] next() {
            return buttons.toArray(ActionId[]::new);
        }
    }
}
