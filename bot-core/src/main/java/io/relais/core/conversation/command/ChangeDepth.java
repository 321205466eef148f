package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Field;
import io.relais.core.chat.Field.Need;
import io.relais.core.chat.Field.Option;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.ChecklistForm;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.Reading;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand.TakeFramework;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Frameworks;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A rep takes a deeper or a lighter framework than the stake asks for, and says why; the answers go along. */
public record ChangeDepth(Desk desk) implements FormVerb {

    private static final FormId FORM = new FormId("form.depth");
    private static final int WHY = 300;

    @Override
    public ActionId action() {
        return Actions.DEPTH;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.SALES;
    }

    @Override
    public FormId form() {
        return FORM;
    }

    private Frameworks frameworks() {
        return desk.rules().policy().frameworks();
    }

    @Override
    public Reply asked(Ask ask) {
        return desk.resume(ask, lead -> taken(ask, inUse(lead), ""), lead -> form(ask, lead));
    }

    private static TakeFramework taken(Ask ask, Framework framework, String why) {
        return new TakeFramework(ask.actor(), framework.id(), why);
    }

    private Framework inUse(Lead lead) {
        return Checklist.of(lead, frameworks()).framework();
    }

    private Form form(Ask ask, Lead lead) {
        Wording words = ask.words();
        List<Option> options = frameworks().all().stream()
                .map(framework -> new Option(framework.id(), words.of(framework.name())))
                .toList();
        List<Field> fields = List.of(
                new Field.Choice(
                        Forms.about(words, "framework", Need.REQUIRED),
                        options,
                        inUse(lead).id()),
                new Field.Text(Forms.about(words, "depthWhy", Need.REQUIRED), Field.Size.LINE, WHY, null));
        return Forms.about(FORM, words, lead.id(), fields);
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        Framework framework = frameworks().byId(reading.needed("framework", 100));
        String why = reading.needed("depthWhy", WHY);
        if (framework == null) {
            reading.wrong("framework", ask.words().say("mend.choose"));
        }
        return reading.orMend(() -> desk.decide(
                ask,
                Forms.lead(form),
                taken(ask, Objects.requireNonNull(framework), why),
                saved -> new Reply.Open(
                        new ChecklistForm(ask.words(), saved, Checklist.of(saved, frameworks())).questions(0))));
    }
}
