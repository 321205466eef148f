package io.relais.core.demo;

import io.relais.core.demo.Step.Deed;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.ContactAttempt.Way;
import io.relais.core.lead.DisqualifyReason;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.Qualification;
import io.relais.core.lead.RecycleReason;
import io.relais.core.lead.RejectReason;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Frameworks;
import io.relais.core.qualification.Item;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What reps of the example month do with their leads. Chance is drawn at once, not when it is done. */
record Deeds(Chance chance, Words words, Frameworks frameworks) {

    private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(6_000);

    Deed accept() {
        return lead -> new LeadCommand.Accept(Cast.owner(lead));
    }

    /** The last decision taken back, by whoever made it. */
    Deed undo() {
        return lead -> new LeadCommand.Undo(Cast.owner(lead));
    }

    Deed log(Result result, Instant at) {
        Way way = result == Result.REACHED
                ? chance.oneOf(List.of(Way.CALL, Way.CALL, Way.MEETING))
                : chance.oneOf(List.of(Way.CALL, Way.CALL, Way.EMAIL));
        String note = result == Result.REACHED ? words.talked() : "";
        return lead -> {
            String rep = Cast.owner(lead).id();
            return new LeadCommand.LogContact(
                    Cast.owner(lead), new ContactAttempt("demo-" + at.toEpochMilli(), at, rep, way, result, note));
        };
    }

    /** Not accepted, for what can be seen in the lead itself. */
    Deed reject() {
        int which = chance.between(0, 2);
        return lead -> {
            Doubt doubt = Doubt.about(lead.facts(), which);
            return new LeadCommand.Reject(Cast.owner(lead), doubt.reason(), doubt.detail(), "");
        };
    }

    /** Not accepted by mistake. */
    Deed rejectByMistake() {
        return lead -> new LeadCommand.Reject(Cast.owner(lead), RejectReason.BAD_RECORD, "duplicate", "");
    }

    Deed disqualify(DisqualifyReason reason) {
        return lead -> new LeadCommand.Disqualify(Cast.owner(lead), reason, words.givenUp(reason));
    }

    Deed recycle() {
        RecycleReason reason = chance.oneOf(List.of(
                RecycleReason.NOT_NOW,
                RecycleReason.NOT_NOW,
                RecycleReason.UNDER_CONTRACT,
                RecycleReason.NO_BUDGET_YET));
        return lead -> new LeadCommand.Recycle(Cast.owner(lead), reason, null, words.later());
    }

    /** As much on the checklist as SQL needs, and here and there more. */
    Deed fillIn() {
        long seed = chance.between(0, Integer.MAX_VALUE - 1);
        return lead -> {
            Framework framework = Checklist.of(lead, frameworks).framework();
            Chance own = Chance.of(seed);
            List<Answer> answers = new ArrayList<>();
            for (Item item : framework.items()) {
                Evidence needed = framework.gate().atLeast().getOrDefault(item.id(), Evidence.ASSUMED);
                Evidence found = own.oneOf(List.of(Evidence.ASSUMED, Evidence.STATED, Evidence.DOCUMENTED));
                answers.add(new Answer(item.id(), found.atLeast(needed) ? found : needed, words.answer(), "", null));
            }
            return new LeadCommand.SaveChecklist(Cast.owner(lead), framework.id(), answers);
        };
    }

    Deed qualify(LocalDate soon) {
        String next = words.nextStep(chance);
        BigDecimal usual = LEAST_AMOUNT.multiply(BigDecimal.valueOf(chance.between(1, 9)));
        return lead -> new LeadCommand.Qualify(
                Cast.owner(lead), new Qualification(amount(lead, usual), currency(lead), next, soon));
    }

    private static BigDecimal amount(Lead lead, BigDecimal usual) {
        return Objects.requireNonNullElse(lead.facts().deal().amount(), usual);
    }

    private static String currency(Lead lead) {
        return Objects.requireNonNullElse(lead.facts().deal().currency(), "EUR");
    }
}
