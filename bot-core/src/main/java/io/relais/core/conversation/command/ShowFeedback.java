package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Ask.Way;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.FeedbackCard;
import io.relais.core.conversation.view.FeedbackCard.Shown;
import io.relais.core.lead.Lead;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/**
 * A decision and what was said about it. Asked from the card in marketing's channel it is that card, with the controls that
 * this reader may use.
 */
public record ShowFeedback(Desk desk, FeedbackCard card) implements Verb {

    @Override
    public ActionId action() {
        return Actions.FEEDBACK;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.about(ask, lead -> {
            Shown shown = shown(lead);
            boolean inPlace = ask.way() == Way.ON_CARD && ask.rest().isEmpty();
            return inPlace
                    ? ask.becomes(card.inChannel(shown, ask.person()))
                    : ask.shows(card.forOne(shown, ask.person()));
        });
    }

    private Shown shown(Lead lead) {
        Set<String> source = Set.of(lead.facts().provenance().source());
        return Shown.of(lead, desk.store().tallies(source));
    }
}
