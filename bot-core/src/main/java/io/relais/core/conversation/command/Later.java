package io.relais.core.conversation.command;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
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
import io.relais.core.conversation.view.LeadWords;
import io.relais.core.conversation.view.Reading;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.routing.TeamRole;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A lead is shown to its owner again later; no clock stops. */
public record Later(Desk desk) implements FormVerb {

    private static final FormId FORM = new FormId("form.later");

    @Override
    public ActionId action() {
        return Actions.LATER;
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
                ask, lead -> new LeadCommand.Postpone(ask.actor(), ask.at().plusSeconds(60)), lead -> form(ask, lead));
    }

    private static Form form(Ask ask, Lead lead) {
        Wording words = ask.words();
        String deadline = new LeadWords(words, lead).deadline();
        Field choice = new Field.Choice(
                Forms.about(words, "when", Need.REQUIRED),
                Forms.options(words, Postponement.values()),
                Postponement.IN_AN_HOUR.name());
        Field clock = new Field.Shown(new Element.Prose(words.say("later.clock", deadline == null ? "" : deadline)));
        return Forms.about(FORM, words, lead.id(), List.of(choice, clock));
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        Postponement when = reading.chosen("when", Postponement.class);
        return reading.orMend(() -> postpone(ask, Forms.lead(form), Objects.requireNonNull(when)));
    }

    private Reply postpone(Ask ask, LeadId id, Postponement when) {
        Instant until = when.from(ask.at(), desk.rules().policy().hours());
        return desk.decide(
                ask,
                id,
                new LeadCommand.Postpone(ask.actor(), until),
                lead -> ask.shows(Card.of(new Element.Prose(ask.words()
                        .say("done.later", lead.facts().title(), ask.words().moment(until))))));
    }
}
