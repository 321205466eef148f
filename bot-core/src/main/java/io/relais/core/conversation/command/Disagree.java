package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.command.Remarking.Said;
import io.relais.core.conversation.view.Actions;
import io.relais.core.lead.LeadCommand;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Marketing has evidence, and sends a lead that was not accepted back to sales. */
public record Disagree(Desk desk) implements FormVerb {

    private static final Remarking REMARKING = new Remarking(new FormId("form.feedback"), "evidence", Need.REQUIRED);

    @Override
    public ActionId action() {
        return Actions.DISAGREE;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.MARKETING;
    }

    @Override
    public FormId form() {
        return REMARKING.form();
    }

    @Override
    public Reply asked(Ask ask) {
        return REMARKING.asked(desk, ask, command(ask));
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        return REMARKING.filled(desk, ask, form, new Said(command(ask), "disagree", List.of(Actions.UNDO)));
    }

    private static Function<String, LeadCommand> command(Ask ask) {
        return words -> new LeadCommand.Disagree(ask.actorAs(TeamRole.MARKETER), words);
    }
}
