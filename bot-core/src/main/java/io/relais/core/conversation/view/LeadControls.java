package io.relais.core.conversation.view;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Button.Weight;
import io.relais.core.chat.Element.Controls;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.reasons.Doubts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What can be done to a lead from its card, by its stage: at most three buttons and a menu. */
record LeadControls(Lead lead, Wording words, LeadPolicy policy) {

    Controls at(Instant now) {
        List<Button> menu = new ArrayList<>();
        if (undoable(now)) {
            menu.add(plain(Actions.UNDO));
        }
        if (questioned()) {
            menu.add(plain(Actions.RIGHT));
        }
        menu.addAll(menu());
        menu.addAll(feedback());
        return new Controls(buttons(), menu);
    }

    /** What marketing can answer, beside the card. */
    private List<Button> feedback() {
        Feedback item = lead.feedback();
        return item != null && item.answerable()
                ? List.of(
                        Actions.button(Actions.FEEDBACK, lead.id() + FeedbackList.BESIDE, words.say("button.feedback")))
                : List.of();
    }

    /** Whether one asks if the reason is right, and nobody has said so yet. */
    private boolean questioned() {
        Feedback item = lead.feedback();
        return item != null
                && item.latest(kind -> kind == Feedback.Kind.CONFIRMED) == null
                && !new Doubts(policy.scoring()).about(lead, List.of()).isEmpty();
    }

    private boolean undoable(Instant now) {
        Lead.LastDecision last = lead.last();
        return last != null && !now.isAfter(last.at().plus(policy.sla().undo()));
    }

    private List<Button> buttons() {
        return switch (lead.stage()) {
            case MQL -> List.of(main(Actions.ACCEPT), grave(Actions.REJECT), plain(Actions.LATER));
            case ACCEPTED ->
                lead.progress().reached()
                        ? List.of(main(Actions.CHECKLIST), plain(Actions.LOG), plain(Actions.QUALIFY))
                        : List.of(main(Actions.LOG), plain(Actions.CHECKLIST), plain(Actions.QUALIFY));
            case SQL -> List.of(plain(Actions.LOG));
            case REJECTED, DISQUALIFIED -> List.of(plain(Actions.RECYCLE));
            case NURTURING, RECYCLED -> List.of(plain(Actions.SCORE));
        };
    }

    private List<Button> menu() {
        return switch (lead.stage()) {
            case ACCEPTED ->
                List.of(
                        plain(Actions.DISQUALIFY),
                        plain(Actions.RECYCLE),
                        lead.progress().reached() ? plain(Actions.WHY) : plain(Actions.REJECT),
                        plain(Actions.SCORE));
            case MQL, SQL, REJECTED, DISQUALIFIED -> List.of(plain(Actions.WHY), plain(Actions.SCORE));
            case NURTURING, RECYCLED -> List.of(plain(Actions.WHY));
        };
    }

    private Button main(ActionId action) {
        return button(action, Weight.MAIN);
    }

    private Button grave(ActionId action) {
        return button(action, Weight.GRAVE);
    }

    private Button plain(ActionId action) {
        return button(action, Weight.PLAIN);
    }

    private Button button(ActionId action, Weight weight) {
        return Actions.button(action, lead.id().toString(), words.say("button." + action.value()), weight);
    }
}
