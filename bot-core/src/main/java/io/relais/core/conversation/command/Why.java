package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.WhyCard;
import io.relais.core.routing.TeamRole;
import java.util.Set;

/** Why a lead went to its owner. */
public record Why(Desk desk) implements Verb {

    @Override
    public ActionId action() {
        return Actions.WHY;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.ALL;
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.about(
                ask,
                lead -> ask.shows(WhyCard.draw(lead, desk.store().history(lead.id()), ask.words(), desk.people())));
    }
}
