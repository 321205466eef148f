package io.relais.core.conversation.command;

import io.relais.core.application.Intake;
import io.relais.core.application.Receipt;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.Ask;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.FormVerb;
import io.relais.core.conversation.view.Actions;
import io.relais.core.conversation.view.Forms;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.conversation.view.LeadForm;
import io.relais.core.conversation.view.Reading;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.LeadStage;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Set;

/** A lead by hand, or made of a message. */
public record Add(Desk desk, LeadCard card) implements FormVerb {

    @Override
    public ActionId action() {
        return Actions.ADD;
    }

    @Override
    public Set<TeamRole> roles() {
        return Roles.BOTH_SIDES;
    }

    @Override
    public FormId form() {
        return LeadForm.ID;
    }

    /** The argument is what was typed, or the message that was picked: it is searched for an e-mail address. */
    @Override
    public Reply asked(Ask ask) {
        Form form = LeadForm.draw(ask.words(), ask.argument());
        return new Reply.Open(Forms.opened(form, ask.origin().key()));
    }

    @Override
    public Reply filled(Ask ask, Filled form, Step step) {
        Reading reading = new Reading(form.values(), ask.words());
        LeadForm.Content content = LeadForm.read(reading, ask.words(), form.values());
        return reading.orMend(
                () -> add(ask, content, Forms.opened(form, ask.origin().key())));
    }

    private Reply add(Ask ask, LeadForm.Content content, String key) {
        LeadFacts facts = content.facts(key, ask.at());
        Receipt receipt = desk.service().receive(new Intake(ask.actor(), facts, List.of(), key));
        Lead lead = receipt.lead();
        boolean promote = content.promoted() && lead.stage() == LeadStage.NURTURING;
        return promote
                ? desk.decide(
                        ask,
                        lead.id(),
                        new LeadCommand.Promote(ask.actor(), content.note()),
                        mql -> shown(ask, receipt, mql))
                : shown(ask, receipt, lead);
    }

    private Reply shown(Ask ask, Receipt receipt, Lead lead) {
        String outcome = ask.words().say("add." + receipt.outcome().name(), lead.id());
        return ask.shows(card.asked(lead, ask.words(), ask.at(), outcome));
    }
}
