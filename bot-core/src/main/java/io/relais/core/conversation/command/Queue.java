package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.QueueCard;
import io.relais.core.lead.Lead;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Set;

/** What waits for somebody, the most pressing first. */
public record Queue(LeadStore store) implements Verb {

    static final int MOST = 10;

    @Override
    public ActionId action() {
        return Actions.QUEUE;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.SALES;
    }

    @Override
    public Reply asked(Ask ask) {
        List<Lead> mine = store.queue(ask.actor().id(), MOST);
        return ask.shows(QueueCard.draw(mine, ask.words()));
    }
}
