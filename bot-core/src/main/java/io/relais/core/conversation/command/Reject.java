package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Field;
import io.relais.core.chat.Field.About;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Field.Option;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.Reading;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.RejectReason;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A lead is not accepted, before any contact: one reason, one follow-up question, an optional note. */
public record Reject(Desk desk) implements FormVerb {

    private static final FormId FORM = new FormId("form.reject");
    private static final String REASON = "reason";
    private static final String DETAIL = "detail";
    private static final int NOTE = 2_000;

    @Override
    public ActionId action() {
        return Actions.REJECT;
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
                lead -> reject(
                        ask,
                        RejectReason.MISROUTED,
                        RejectReason.MISROUTED.details().get(0),
                        ""),
                lead -> reasons(ask, lead));
    }

    private static LeadCommand.Reject reject(Ask ask, RejectReason reason, String detail, String note) {
        return new LeadCommand.Reject(ask.actor(), reason, detail, note);
    }

    private static Form reasons(Ask ask, Lead lead) {
        Wording words = ask.words();
        Field reason = new Field.Choice(
                Forms.about(words, REASON, Need.REQUIRED), Forms.options(words, RejectReason.values()), null);
        return Forms.page(Forms.about(FORM, words, lead.id(), List.of(reason)), words.say("form.next"));
    }

    private static Form followUp(Ask ask, FormState state, RejectReason reason) {
        Wording words = ask.words();
        About question = new About(DETAIL, words.say("field.detail." + reason.name()), null, Need.REQUIRED);
        List<Option> answers = reason.details().stream()
                .map(detail -> new Option(detail, words.say("detail." + detail)))
                .toList();
        List<Field> fields = List.of(
                new Field.Choice(question, answers, null),
                new Field.Text(Forms.about(words, "note", Need.OPTIONAL), Field.Size.PARAGRAPH, NOTE, null));
        Form page = Forms.about(FORM, words, Forms.lead(state), fields);
        return new Form(FORM, page.title(), page.buttons(), state.with(REASON, reason.name()), fields, page.saving());
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        String chosen = form.state().of(REASON);
        if (chosen == null) {
            RejectReason reason = reading.chosen(REASON, RejectReason.class);
            return reading.orMend(() -> new Reply.Open(followUp(ask, form.state(), Objects.requireNonNull(reason))));
        }
        RejectReason reason = RejectReason.valueOf(chosen);
        String detail = reading.needed(DETAIL, 100);
        String note = reading.text("note", NOTE);
        return reading.orMend(() -> desk.decide(
                ask,
                Forms.lead(form),
                reject(ask, reason, detail, note),
                lead -> new GivenUp(desk).answer(ask, lead, "reject", Actions.UNDO)));
    }
}
