package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.QueueCard;
import io.relais.core.port.LeadStore;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/** Leads by company, domain, person or e-mail. */
public record Find(LeadStore store) implements Verb {

    private static final int MOST = 10;

    @Override
    public ActionId action() {
        return Actions.FIND;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        String word = ask.argument().strip();
        if (word.isEmpty()) {
            return ask.says(ask.words().say("find.what"));
        }
        return ask.shows(QueueCard.found(store.search(word, MOST), word, ask.words()));
    }
}
