package io.relais.core.conversation.view;

import io.relais.core.chat.Interaction.Filled;
import io.relais.core.i18n.Wording;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Item;
import io.relais.core.qualification.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Reads what was changed on a page of a checklist. */
public record ChecklistReading(Filled form, List<Item> items, PrefilledWords prefilled) {

    /**
     * The answers that were changed on this page.
     *
     * @param before the answers as they stand
     * @param wasMine whether the person who sends the page was the last to answer an item: what they take back to how it
     *     was drawn is taken back, what somebody else answered meanwhile stays
     */
    public List<Answer> changed(Scorecard before, Predicate<Item> wasMine) {
        Drawn drawn = Drawn.of(Objects.requireNonNullElse(form.state().of(ChecklistForm.DRAWN), ""));
        List<Answer> changed = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            Answer answer = answer(item, before.answer(item.id()));
            boolean asDrawn = drawn.isAsDrawn(place, text(item), evidence(item));
            boolean kept = answer.equals(before.answer(item.id())) || (asDrawn && !wasMine.test(item));
            if (!kept) {
                changed.add(answer);
            }
        }
        return List.copyOf(changed);
    }

    private String text(Item item) {
        return form.values().orEmpty(ChecklistForm.answerField(item));
    }

    private Answer answer(Item item, Answer before) {
        Evidence evidence = evidence(item);
        boolean untouched = text(item).equals(prefilled.shown(before)) && evidence == before.evidence();
        return untouched ? before : new Answer(item.id(), evidence, text(item), before.note(), null);
    }

    private Evidence evidence(Item item) {
        String chosen = form.values().of(ChecklistForm.evidenceField(item));
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
