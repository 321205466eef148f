package io.relais.core.conversation.view;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Button.Weight;
import io.relais.core.chat.Element.Controls;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Feedback;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said to a decision, from its card. */
record FeedbackControls(Lead lead, Feedback item, Wording words) {

    /** What marketing can say; null where there is nothing to say any more. */
    @Nullable
    Controls forMarketing() {
        return controls(marketing());
    }

    /** What this person can say; null where there is nothing. */
    @Nullable
    Controls of(Member reader) {
        List<Button> theirs = new ArrayList<>();
        boolean manager = reader.has(TeamRole.MANAGER);
        if (item.state() == State.ASKED && (manager || reader.id().equals(item.by()))) {
            theirs.add(button(Actions.REPLY, Weight.MAIN));
        }
        if (manager || reader.has(TeamRole.MARKETER)) {
            theirs.addAll(marketing());
        }
        return controls(theirs);
    }

    private List<Button> marketing() {
        List<Button> buttons = new ArrayList<>();
        if (item.answerable()) {
            buttons.add(button(Actions.FIXED, Weight.PLAIN));
            if (lead.stage() == LeadStage.REJECTED && lead.progress().history().disagreed() == 0) {
                buttons.add(button(Actions.DISAGREE, Weight.PLAIN));
            }
            buttons.add(button(Actions.DETAIL, Weight.PLAIN));
        }
        return buttons;
    }

    private static @Nullable Controls controls(List<Button> buttons) {
        return buttons.isEmpty() ? null : new Controls(buttons, List.of());
    }

    private Button button(ActionId action, Weight weight) {
        return Actions.button(action, lead.id().toString(), words.say("button." + action.value()), weight);
    }
}
