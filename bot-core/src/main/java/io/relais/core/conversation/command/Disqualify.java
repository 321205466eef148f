package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Field;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.Reading;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.DisqualifyReason;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A lead is given up, after contact. */
public record Disqualify(Desk desk) implements FormVerb {

    private static final FormId FORM = new FormId("form.disqualify");
    private static final int NOTE = 2_000;

    @Override
    public ActionId action() {
        return Actions.DISQUALIFY;
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
                ask, lead -> new LeadCommand.Disqualify(ask.actor(), probe(lead), "-"), lead -> form(ask, lead));
    }

    /** The reason that a lead in this state can be given up for. */
    private static DisqualifyReason probe(Lead lead) {
        return lead.progress().reached() ? DisqualifyReason.NO_NEED : DisqualifyReason.UNABLE_TO_REACH;
    }

    private static Form form(Ask ask, Lead lead) {
        Wording words = ask.words();
        List<Field> fields = List.of(
                new Field.Choice(
                        Forms.about(words, "reason", Need.REQUIRED),
                        Forms.options(words, DisqualifyReason.values()),
                        null),
                new Field.Text(Forms.about(words, "note", Need.OPTIONAL), Field.Size.PARAGRAPH, NOTE, null));
        return Forms.about(FORM, words, lead.id(), fields);
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        DisqualifyReason reason = reading.chosen("reason", DisqualifyReason.class);
        String note = reason == DisqualifyReason.NO_FIT ? reading.needed("note", NOTE) : reading.text("note", NOTE);
        return reading.orMend(() -> disqualify(ask, Forms.lead(form), Objects.requireNonNull(reason), note));
    }

    private Reply disqualify(Ask ask, LeadId id, DisqualifyReason reason, String note) {
        return desk.decide(
                ask,
                id,
                new LeadCommand.Disqualify(ask.actor(), reason, note),
                lead -> new GivenUp(desk).answer(ask, lead, "disqualify", Actions.UNDO, Actions.RECYCLE));
    }
}
