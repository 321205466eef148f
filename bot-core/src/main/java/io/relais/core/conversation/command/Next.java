package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.lead.Decision;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/** The most pressing of the MQLs that nobody owns becomes yours. */
public record Next(Desk desk, LeadCard card) implements Verb {

    /** How many are tried, where others are faster. */
    private static final int MOST = 20;

    @Override
    public ActionId action() {
        return Actions.NEXT;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.SALES;
    }

    @Override
    public Reply asked(Ask ask) {
        for (Lead waiting : desk.store().waiting(MOST)) {
            Decision decision = desk.service().handle(waiting.id(), new LeadCommand.Accept(ask.actor()));
            if (decision instanceof Decision.Made made) {
                return ask.shows(card.asked(made.lead(), ask.words(), ask.at(), null));
            }
        }
        return ask.says(ask.words().say("next.none"));
    }
}
