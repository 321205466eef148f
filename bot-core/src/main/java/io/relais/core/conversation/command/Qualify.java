package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.Opportunity;
import io.relais.core.conversation.view.Outcomes;
import io.relais.core.conversation.view.Reading;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.Qualification;
import io.relais.core.routing.TeamRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;

/** An accepted lead becomes an opportunity. */
public record Qualify(Desk desk) implements FormVerb {

    private static final FormId FORM = new FormId("form.qualify");

    @Override
    public ActionId action() {
        return Actions.QUALIFY;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.SALES;
    }

    @Override
    public FormId form() {
        return FORM;
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.open(
                ask,
                lead -> new LeadCommand.Qualify(ask.actor(), probe(ask)),
                lead -> Forms.about(
                        FORM,
                        ask.words(),
                        lead.id(),
                        Opportunity.fields(ask.words(), lead, currency(), Need.REQUIRED)));
    }

    /** Values that fit, so that only the lead itself is judged. */
    private Qualification probe(Ask ask) {
        LocalDate today = ask.at().atZone(ZoneOffset.MAX).toLocalDate();
        return new Qualification(BigDecimal.ONE, currency(), "-", today);
    }

    private String currency() {
        return desk.people().team().defaultCurrency();
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        Qualification found = Opportunity.read(reading, ask);
        return reading.orMend(() -> qualify(desk, ask, Forms.lead(form), Objects.requireNonNull(found)));
    }

    static Reply qualify(Desk desk, Ask ask, LeadId id, Qualification found) {
        return desk.decide(
                ask,
                id,
                new LeadCommand.Qualify(ask.actor(), found),
                lead -> ask.shows(Outcomes.recorded(ask, lead, "qualify", Actions.UNDO)));
    }
}
