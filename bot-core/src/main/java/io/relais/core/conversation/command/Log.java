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
import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.ContactAttempt.Way;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** An attempt to reach the person is logged. */
public record Log(Desk desk) implements FormVerb {

    private static final FormId FORM = new FormId("form.log");
    private static final int NOTE = 2_000;

    @Override
    public ActionId action() {
        return Actions.LOG;
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
                lead -> new LeadCommand.LogContact(
                        ask.actor(),
                        new Said(Way.CALL, Result.REACHED, "")
                                .by(ask, ask.origin().key())),
                lead -> form(ask, lead));
    }

    private static Form form(Ask ask, Lead lead) {
        Wording words = ask.words();
        List<Field> fields = List.of(
                new Field.Choice(
                        Forms.about(words, "way", Need.REQUIRED), Forms.options(words, Way.values()), Way.CALL.name()),
                new Field.Choice(
                        Forms.about(words, "result", Need.REQUIRED), Forms.options(words, Result.values()), null),
                new Field.Text(Forms.about(words, "note", Need.OPTIONAL), Field.Size.PARAGRAPH, NOTE, null));
        return Forms.opened(
                Forms.about(FORM, words, lead.id(), fields), ask.origin().key());
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        Way way = reading.chosen("way", Way.class);
        Result result = reading.chosen("result", Result.class);
        String note = reading.text("note", NOTE);
        return reading.orMend(() -> log(
                ask,
                Forms.lead(form),
                new Said(Objects.requireNonNull(way), Objects.requireNonNull(result), note)
                        .by(ask, Forms.opened(form, ask.origin().key()))));
    }

    private Reply log(Ask ask, LeadId id, ContactAttempt attempt) {
        return desk.decide(
                ask,
                id,
                new LeadCommand.LogContact(ask.actor(), attempt),
                lead -> ask.shows(
                        Outcomes.recorded(ask, lead, "log." + attempt.result().name(), Actions.CHECKLIST)));
    }

    /** What was said of an attempt. */
    private record Said(Way way, Result result, String note) {

        /** The form names the attempt: the same form sent twice logs once. */
        ContactAttempt by(Ask ask, String id) {
            return new ContactAttempt(id, ask.at(), ask.actor().id(), way, result, note);
        }
    }
}
