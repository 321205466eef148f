package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/** The card of a lead. */
public record ShowLead(Desk desk, LeadCard card) implements Verb {

    @Override
    public ActionId action() {
        return Actions.CARD;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.about(ask, lead -> ask.shows(card.asked(lead, ask.words(), ask.at(), null)));
    }
}
