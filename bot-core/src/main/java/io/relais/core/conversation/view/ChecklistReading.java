package io.relais.core.conversation.view;

import io.relais.core.chat.Values;
import io.relais.core.i18n.Wording;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Item;
import io.relais.core.qualification.Scorecard;
import java.util.List;

/** Reads a page of a checklist onto what was known before. */
public record ChecklistReading(Values values, List<Item> items, PrefilledWords prefilled) {

    /** The card with this page's answers. */
    public Scorecard onto(Scorecard before) {
        Scorecard card = before;
        for (Item item : items) {
            card = card.with(answer(item, before.answer(item.id())));
        }
        return card;
    }

    private Answer answer(Item item, Answer before) {
        String text = values.orEmpty(ChecklistForm.answerField(item));
        Evidence evidence = evidence(item);
        boolean untouched = text.equals(prefilled.shown(before)) && evidence == before.evidence();
        return untouched ? before : new Answer(item.id(), evidence, text, before.note(), null);
    }

    private Evidence evidence(Item item) {
        String chosen = values.of(ChecklistForm.evidenceField(item));
        for (Evidence evidence : Evidence.values()) {
            if (evidence.name().equals(chosen)) {
                return evidence;
            }
        }
        return Evidence.UNKNOWN;
    }

    /** Says what does not go together: an answer without a level of evidence, or more than an assumption without words. */
    public void check(Reading reading, Wording words) {
        for (Item item : items) {
            String text = reading.text(ChecklistForm.answerField(item), ChecklistForm.MOST);
            Evidence evidence = evidence(item);
            if (evidence == Evidence.UNKNOWN && !text.isEmpty()) {
                reading.wrong(ChecklistForm.evidenceField(item), words.say("mend.evidence"));
            }
            if (evidence.atLeast(Evidence.STATED) && text.isEmpty()) {
                reading.wrong(ChecklistForm.answerField(item), words.say("mend.words"));
            }
        }
    }
}
