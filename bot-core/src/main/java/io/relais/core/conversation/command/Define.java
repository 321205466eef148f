package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.DefinitionsCard;
import io.relais.core.lead.LeadPolicy;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/** The definitions in force. */
public record Define(LeadPolicy policy) implements Verb {

    @Override
    public ActionId action() {
        return Actions.DEFINE;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        return ask.shows(DefinitionsCard.draw(policy, ask.words()));
    }
}
