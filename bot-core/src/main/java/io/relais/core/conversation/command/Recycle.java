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
import io.relais.core.conversation.view.Outcomes;
import io.relais.core.conversation.view.Reading;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.RecycleReason;
import io.relais.core.routing.TeamRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A lead sleeps until a date. */
public record Recycle(Desk desk) implements FormVerb {

    private static final FormId FORM = new FormId("form.recycle");
    private static final int NOTE = 2_000;

    @Override
    public ActionId action() {
        return Actions.RECYCLE;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.BOTH_SIDES;
    }

    @Override
    public FormId form() {
        return FORM;
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.open(
                ask,
                lead -> new LeadCommand.Recycle(ask.actor(), RecycleReason.NOT_NOW, null, ""),
                lead -> form(ask, lead));
    }

    private static Form form(Ask ask, Lead lead) {
        Wording words = ask.words();
        List<Field> fields = List.of(
                new Field.Choice(
                        Forms.about(words, "recycleReason", Need.REQUIRED),
                        Forms.options(words, RecycleReason.values()),
                        null),
                new Field.Day(Forms.about(words, "wakeUpOn", Need.OPTIONAL), null),
                new Field.Text(Forms.about(words, "note", Need.OPTIONAL), Field.Size.PARAGRAPH, NOTE, null));
        return Forms.about(FORM, words, lead.id(), fields);
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        RecycleReason reason = reading.chosen("recycleReason", RecycleReason.class);
        LocalDate day = reading.day("wakeUpOn");
        String note = reading.text("note", NOTE);
        if (day != null && !day.isAfter(ask.today())) {
            reading.wrong("wakeUpOn", ask.words().say("refusal.unfit.WAKE_UP_NOT_AHEAD"));
        }
        return reading.orMend(() -> recycle(
                ask,
                Forms.lead(form),
                new LeadCommand.Recycle(ask.actor(), Objects.requireNonNull(reason), day, note)));
    }

    private Reply recycle(Ask ask, LeadId id, LeadCommand.Recycle command) {
        return desk.decide(ask, id, command, lead -> ask.shows(Outcomes.recorded(ask, lead, "recycle", Actions.UNDO)));
    }
}
