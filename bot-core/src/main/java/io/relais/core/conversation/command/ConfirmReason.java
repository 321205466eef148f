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

/** Whoever gave a lead up says that the reason is right, after they were asked. */
public record ConfirmReason(Desk desk, LeadCard card) implements Verb {

    @Override
    public ActionId action() {
        return Actions.RIGHT;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.SALES;
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.decide(
                ask,
                new LeadCommand.ConfirmReason(ask.actor()),
                lead -> ask.becomes(card.draw(lead, ask.words(), ask.at(), null)));
    }
}
