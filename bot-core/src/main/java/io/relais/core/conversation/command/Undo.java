package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.lead.LeadCommand;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/** The latest decision on a lead is taken back. */
public record Undo(Desk desk, LeadCard card) implements Verb {

    @Override
    public ActionId action() {
        return Actions.UNDO;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.BOTH_SIDES;
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.decide(
                ask,
                new LeadCommand.Undo(ask.actor()),
                lead -> ask.becomes(card.asked(lead, ask.words(), ask.at(), null)));
    }
}
