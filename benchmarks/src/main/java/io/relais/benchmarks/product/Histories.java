package io.relais.benchmarks.product;

import io.relais.core.lead.Actor;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.lead.Actor.Via;
import io.relais.core.lead.Checklist;
import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.ContactAttempt.Way;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.DisqualifyReason;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadRules;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Qualification;
import io.relais.core.lead.RecycleReason;
import io.relais.core.lead.RejectReason;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.routing.Assignment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Leads of a year with all that happened to them: three in ten were handed over, to fifteen reps.
 *
 * @param leads how many come in within the year, one after the other
 */
record Histories(LeadRules rules, int leads) {

    /** The last day of the year. It ends in a month, so that questions are answered from days and from months. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 18);

    private static final Actor SOURCE = new Actor("benchmarks", Authority.SYSTEM, Via.API);
    private static final Actor MARKETER = new Actor("leo", Authority.MARKETER, Via.TEAMS);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<RejectReason> REJECTED = List.of(RejectReason.values());
    private static final List<DisqualifyReason> GIVEN_UP =
            List.of(DisqualifyReason.NO_NEED, DisqualifyReason.NO_BUDGET, DisqualifyReason.COMPETITOR);
    private static final int REPS = 15;
    private static final int ALL = 100;

    /** The lead of that number. */
    Made lead(LeadId id) {
        SplittableRandom chance = new SplittableRandom(-id.number());
        Instant end = LAST_DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        long before = YEAR.toSeconds() * (leads - id.number()) / leads;
        Instant received = end.minusSeconds(1 + before);
        MadeUpLead sent = MadeUpLead.of(id.number(), 4);
        Made made = rules.receive(id, sent.facts(received), sent.signals(received), new Stamping(SOURCE, received));
        Life life = new Life(rules, chance, made, received);
        if (sent.keen() || chance.nextInt(ALL) < 7) {
            handedOver(life, chance);
        }
        return life.told();
    }

    private void handedOver(Life life, SplittableRandom chance) {
        if (life.lead().stage() == LeadStage.NURTURING) {
            life.after(Duration.ofDays(2)).does((lead, now) -> new LeadCommand.Promote(MARKETER, "asked on the phone"));
        }
        String rep = "rep-%02d".formatted(1 + chance.nextInt(REPS));
        Assignment.Reason why = new Assignment.Reason(Assignment.Rule.ROUND_ROBIN, List.of());
        life.does((lead, now) -> new LeadCommand.Assign(Actor.RELAIS, new Assignment(rep, why)));
        int fate = chance.nextInt(ALL);
        if (fate < 18) {
            rejected(life, chance);
        } else if (fate < 90) {
            accepted(life, chance, fate);
        }
    }

    private static void rejected(Life life, SplittableRandom chance) {
        RejectReason reason = REJECTED.get(chance.nextInt(REJECTED.size()));
        String detail = reason.details().get(chance.nextInt(reason.details().size()));
        life.after(Duration.ofHours(1)).does((lead, now) -> new LeadCommand.Reject(owner(lead), reason, detail, ""));
        life.after(Duration.ofHours(20)).does((lead, now) -> new LeadCommand.FixAtSource(MARKETER, ""));
    }

    private void accepted(Life life, SplittableRandom chance, int fate) {
        life.after(Duration.ofHours(1)).does((lead, now) -> new LeadCommand.Accept(owner(lead)));
        life.after(Duration.ofHours(6)).does((lead, now) -> attempt(lead, now, Result.NO_ANSWER));
        life.after(Duration.ofHours(12)).does((lead, now) -> attempt(lead, now, Result.REACHED));
        life.after(Duration.ofDays(3));
        if (fate < 52) {
            sql(life, chance);
        } else if (fate < 72) {
            DisqualifyReason reason = GIVEN_UP.get(chance.nextInt(GIVEN_UP.size()));
            life.does((lead, now) -> new LeadCommand.Disqualify(owner(lead), reason, "said so on the phone"));
        } else if (fate < 82) {
            life.does((lead, now) -> new LeadCommand.Recycle(owner(lead), RecycleReason.NOT_NOW, null, "next year"));
        }
    }

    private void sql(Life life, SplittableRandom chance) {
        life.does((lead, now) -> checklist(lead));
        BigDecimal amount = BigDecimal.valueOf(5_000L + 1_000L * chance.nextInt(50));
        life.after(Duration.ofDays(1))
                .does((lead, now) -> new LeadCommand.Qualify(
                        owner(lead),
                        new Qualification(
                                amount,
                                "EUR",
                                "demo",
                                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(7))));
    }

    private LeadCommand checklist(Lead lead) {
        var framework = Checklist.of(lead, rules.policy().frameworks()).framework();
        List<Answer> answers = framework.items().stream()
                .map(item -> new Answer(item.id(), Evidence.DOCUMENTED, "as they wrote", "", null))
                .toList();
        return new LeadCommand.SaveChecklist(owner(lead), framework.id(), answers);
    }

    private static LeadCommand attempt(Lead lead, Instant at, Result result) {
        Actor by = owner(lead);
        return new LeadCommand.LogContact(
                by, new ContactAttempt("b-" + at.toEpochMilli(), at, by.id(), Way.CALL, result, ""));
    }

    private static Actor owner(Lead lead) {
        return new Actor(Objects.requireNonNull(lead.owner()), Authority.REP, Via.SLACK);
    }
}
