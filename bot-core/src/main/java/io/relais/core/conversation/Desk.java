package io.relais.core.conversation;

import io.relais.core.application.LeadService;
import io.relais.core.chat.Form;
import io.relais.core.chat.Reply;
import io.relais.core.conversation.view.RefusalWords;
import io.relais.core.lead.Decision;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadRules;
import io.relais.core.port.LeadStore;
import io.relais.core.port.TwinLead;
import java.util.function.Function;

/** Where verbs get their lead from and have their decision carried out; says what is wrong where that is not possible. */
public record Desk(LeadStore store, LeadService service, LeadRules rules, People people) {

    /** Answers about the lead that was asked for, or says that there is none. */
    public Reply about(Ask ask, Function<Lead, Reply> answer) {
        LeadId id = ask.lead();
        return id == null ? numberless(ask) : about(ask, id, answer);
    }

    /** Answers about that lead, or says that there is none. */
    public Reply about(Ask ask, LeadId id, Function<Lead, Reply> answer) {
        Lead lead = store.find(id);
        return lead == null ? gone(ask, id) : answer.apply(lead);
    }

    /**
     * Opens a form about a lead; or says at once why what it asks for could not be done, rather than after it is filled
     * in.
     *
     * @param probe what the form will ask for, with values that fit
     */
    public Reply open(Ask ask, Function<Lead, LeadCommand> probe, Function<Lead, Form> form) {
        return probed(
                ask,
                probe,
                form,
                unchanged ->
                        ask.says(ask.words().say("unchanged", unchanged.facts().title())));
    }

    /** The same, for a form that is taken up again as it was left: that nothing would change is no reason not to open it. */
    public Reply resume(Ask ask, Function<Lead, LeadCommand> probe, Function<Lead, Form> form) {
        return probed(ask, probe, form, unchanged -> new Reply.Open(form.apply(unchanged)));
    }

    private Reply probed(
            Ask ask, Function<Lead, LeadCommand> probe, Function<Lead, Form> form, Function<Lead, Reply> unchanged) {
        return about(
                ask,
                lead -> rules.decide(lead, probe.apply(lead), ask.at())
                        .fold(
                                made -> new Reply.Open(form.apply(lead)),
                                same -> unchanged.apply(lead),
                                refused -> ask.says(refusal(ask, refused))));
    }

    /** Does something to the lead that was asked for, or says that there is none; see below. */
    public Reply decide(Ask ask, LeadCommand command, Function<Lead, Reply> done) {
        LeadId id = ask.lead();
        return id == null ? numberless(ask) : decide(ask, id, command, done);
    }

    /** Does something to a lead, and answers with the lead as it then stands; or says why it can't be done. */
    public Reply decide(Ask ask, LeadId id, LeadCommand command, Function<Lead, Reply> done) {
        try {
            Decision decision = service.handle(id, command);
            return decision == null
                    ? gone(ask, id)
                    : decision.fold(
                            made -> done.apply(made.lead()),
                            unchanged -> done.apply(unchanged.lead()),
                            refused -> ask.says(refusal(ask, refused)));
        } catch (TwinLead twin) {
            return ask.says(ask.words().say("refusal.twin", id, twin.other()));
        }
    }

    private String refusal(Ask ask, Decision.Refused refused) {
        return refused.refusal().accept(new RefusalWords(ask.words(), people, refused.lead()));
    }

    private static Reply numberless(Ask ask) {
        return ask.says(ask.words().say("lead.number.missing"));
    }

    private static Reply gone(Ask ask, LeadId id) {
        return ask.says(ask.words().say("lead.gone", id));
    }
}
