package io.relais.core.lead;

import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.ContactAttempt.Way;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.port.LeadStore;
import io.relais.core.qualification.Evidence;
import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.scoring.ScoringDefinition;
import io.relais.core.scoring.ScoringRules;
import io.relais.core.scoring.Signal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads to which things happen at random, by the shipped rules under two versions; the same seed, the same leads. */
public final class RandomLeads {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofSeconds(50),
            Duration.ofMinutes(2),
            Duration.ofMinutes(40),
            Duration.ofHours(5),
            Duration.ofDays(2));
    private static final int TRIES = 8;

    private final LeadStore store;
    private final Random random;
    private final List<LeadId> leads = new ArrayList<>();
    private Instant now = StagedLeads.NOW;
    private LeadRules rules = StagedLeads.RULES;

    /** In this store, which is empty. */
    public RandomLeads(LeadStore store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /** The time, which only goes forwards. */
    public Instant now() {
        return now;
    }

    /** So much time passes. */
    public void wait(Duration time) {
        now = now.plus(time);
    }

    /** From now on under other definitions. */
    public void underOtherDefinitions() {
        ScoringDefinition shipped = StagedLeads.POLICY.scoring().definition();
        ScoringDefinition other = new ScoringDefinition("other", shipped.fit(), shipped.engagement(), shipped.bands());
        LeadPolicy policy = StagedLeads.POLICY;
        rules = new LeadRules(
                new LeadPolicy(new ScoringRules(other), policy.frameworks(), policy.sla(), policy.hours()));
    }

    /** That many times something happens: to a new lead, or to one that there is. */
    public void live(int times) {
        for (int time = 0; time < times; time++) {
            now = now.plus(PAUSES.get(random.nextInt(PAUSES.size())));
            if (leads.isEmpty() || random.nextInt(12) == 0) {
                receive();
            } else {
                LeadId id = leads.get(random.nextInt(leads.size()));
                if (random.nextInt(25) == 0) {
                    erase(id);
                }
                int tries = 0;
                while (tries < TRIES && !happens(id)) {
                    tries++;
                }
            }
        }
    }

    /** All numbers of leads. */
    public List<LeadId> leads() {
        return leads;
    }

    private void receive() {
        LeadId id = store.nextId();
        List<Signal> signals = random.nextBoolean() ? interest() : List.of();
        Made made = rules.receive(id, facts(id), signals, new Stamping(Actor.RELAIS, now));
        store.insert(made, Set.of("k" + id));
        leads.add(id);
    }

    private LeadFacts facts(LeadId id) {
        Instant received = now.minus(Duration.ofHours(random.nextInt(3) == 0 ? random.nextInt(900) : 0));
        String campaign = random.nextBoolean() ? "Onboarding|2026" : null;
        LeadFacts claire = StagedLeads.claire();
        Contact contact = claire.contact();
        return new LeadFacts(
                new LeadFacts.Provenance("source%" + random.nextInt(3), null, campaign, received),
                new Contact(id + "@x.example", null, null, contact.role(), null, random.nextBoolean() ? "fr-FR" : null),
                company(random.nextBoolean() ? 220 : null),
                claire.deal(),
                null,
                Map.of());
    }

    /** The person is forgotten; what happened stays, without them. */
    private void erase(LeadId id) {
        Lead lead = Objects.requireNonNull(store.find(id));
        LeadFacts facts = lead.facts();
        LeadFacts erased = new LeadFacts(
                facts.provenance(),
                new Contact(null, null, null, facts.contact().role(), null, null),
                facts.company(),
                facts.deal(),
                null,
                Map.of());
        Stamp stamp = new Stamp(now, Actor.RELAIS, "none");
        store.save(lead, Made.of(lead, new LeadEvent.FactsCompleted(stamp, erased)), Set.of());
    }

    private static Company company(@Nullable Integer employees) {
        return new Company("Northwind", null, employees, "SaaS", "FR", "Lyon", null);
    }

    private List<Signal> interest() {
        return List.of(
                new Signal("demo_request", now.minusSeconds(1), 1, null, null),
                new Signal("pricing_page", now.minusSeconds(2), 3, null, null));
    }

    private boolean happens(LeadId id) {
        Lead lead = Objects.requireNonNull(store.find(id));
        List<Function<Lead, LeadCommand>> commands = commands();
        LeadCommand command = commands.get(random.nextInt(commands.size())).apply(lead);
        return rules.decide(lead, command, now)
                .fold(
                        made -> {
                            store.save(lead, made, Set.of());
                            return true;
                        },
                        unchanged -> false,
                        refused -> false);
    }

    private List<Function<Lead, LeadCommand>> commands() {
        return List.of(
                lead -> new LeadCommand.Assign(Actor.RELAIS, assignment()),
                lead -> new LeadCommand.Accept(seller()),
                lead -> new LeadCommand.Reject(seller(), RejectReason.MISROUTED, "territory", ""),
                lead -> new LeadCommand.Reject(seller(), RejectReason.OFF_DEFINITION, "sector", ""),
                lead -> new LeadCommand.LogContact(StagedLeads.MIA, attempt(Result.REACHED)),
                lead -> new LeadCommand.LogContact(seller(), attempt(Result.NO_ANSWER)),
                lead -> new LeadCommand.Disqualify(StagedLeads.MIA, DisqualifyReason.NO_NEED, ""),
                lead -> new LeadCommand.Disqualify(seller(), DisqualifyReason.NO_BUDGET, ""),
                lead -> new LeadCommand.Recycle(StagedLeads.MIA, RecycleReason.NOT_NOW, wakeUp(), ""),
                lead -> new LeadCommand.Undo(StagedLeads.MIA),
                lead -> new LeadCommand.Undo(StagedLeads.MIA),
                lead -> new LeadCommand.Disagree(StagedLeads.LEO, "evidence"),
                lead -> new LeadCommand.FixAtSource(StagedLeads.LEO, "fixed " + random.nextInt()),
                lead -> new LeadCommand.AskDetail(StagedLeads.LEO, "why " + random.nextInt()),
                lead -> new LeadCommand.GiveDetail(StagedLeads.MIA, "so " + random.nextInt()),
                lead -> new LeadCommand.Tick(Actor.RELAIS),
                lead -> new LeadCommand.AddSignals(Actor.RELAIS, interest(), null),
                lead -> new LeadCommand.AddSignals(Actor.RELAIS, List.of(), completed(lead)),
                lead -> StagedLeads.filled(StagedLeads.MIA, lead, Evidence.DOCUMENTED),
                lead -> StagedLeads.filled(StagedLeads.MIA, lead, Evidence.STATED),
                lead -> qualify(),
                lead -> qualify());
    }

    private LeadFacts completed(Lead lead) {
        LeadFacts facts = lead.facts();
        return new LeadFacts(
                facts.provenance(), facts.contact(), company(30), facts.deal(), facts.consent(), facts.extra());
    }

    private Assignment assignment() {
        return new Assignment(random.nextBoolean() ? "ana" : "ben", new Reason(Rule.ROUND_ROBIN, List.of()));
    }

    private Actor seller() {
        return List.of(StagedLeads.ANA, StagedLeads.BEN, StagedLeads.MIA).get(random.nextInt(3));
    }

    private ContactAttempt attempt(Result result) {
        Instant made = now.minus(Duration.ofMinutes(random.nextInt(90)));
        return new ContactAttempt("c" + random.nextInt(), made, "ana", Way.CALL, result, "");
    }

    private LocalDate wakeUp() {
        return LocalDate.ofInstant(now, StagedLeads.POLICY.hours().zone()).plusDays(1 + random.nextInt(20));
    }

    private LeadCommand qualify() {
        BigDecimal amount = new BigDecimal(1 + random.nextInt(100_000)).movePointLeft(2);
        LocalDate soon =
                LocalDate.ofInstant(now, StagedLeads.POLICY.hours().zone()).plusDays(7);
        return new LeadCommand.Qualify(
                StagedLeads.MIA, new Qualification(amount, random.nextBoolean() ? "EUR" : "CHF", "Demo", soon));
    }
}
