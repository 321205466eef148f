package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.HelpCard;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Everything that somebody may ask for; drawn from the registry, so that it can't be out of date. */
public record Help(Supplier<List<Verb>> all) implements Verb {

    @Override
    public ActionId action() {
        return Actions.HELP;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        List<Verb> theirs = all.get().stream()
                .filter(verb -> verb.roles().stream().anyMatch(ask.person().member()::has))
                .toList();
        return ask.shows(HelpCard.draw(theirs, ask.argument(), ask.words()));
    }
}
