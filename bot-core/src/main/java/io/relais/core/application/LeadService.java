package io.relais.core.application;

import io.relais.core.application.Receipt.Outcome;
import io.relais.core.lead.Actor;
import io.relais.core.lead.Decision;
import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadCommand.AddSignals;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadRules;
import io.relais.core.lead.LeadRules.Stamping;
import io.relais.core.lead.PersonKey;
import io.relais.core.port.LeadStore;
import io.relais.core.port.StaleLead;
import io.relais.core.port.TwinLead;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with leads: each is loaded, decided on, and saved with all that follows in one write. */
public final class LeadService {

    /** A lost race is decided again on the lead as it then stands; more than this many in a row is a fault. */
    private static final int TRIES = 12;

    private final LeadStore store;
    private final LeadRules rules;
    private final Routing routing;
    private final AfterSave afterSave;
    private final InstantSource clock;

    /** On this store, by these rules. */
    public LeadService(Setting setting, AfterSave afterSave, InstantSource clock) {
        this.store = setting.store();
        this.rules = setting.rules();
        this.routing = setting.routing();
        this.afterSave = afterSave;
        this.clock = clock;
    }

    /** What a service works with. */
    public record Setting(LeadStore store, LeadRules rules, Routing routing) {}

    /**
     * Takes a lead in. The same lead again changes nothing; a lead of a person who has an open one adds to that.
     *
     * @throws io.relais.core.port.StoreUnavailable where it can't be stored: nothing was accepted
     */
    public Receipt receive(Intake intake) {
        return receive(intake, Handover.AT_ONCE);
    }

    /** The same, handed over in that way where it qualifies. */
    public Receipt receive(Intake intake, Handover handover) {
        return raced(() -> receiveOnce(intake, handover));
    }

    /**
     * Takes many leads in, with as few calls as can be; each as {@link #receive} takes it.
     *
     * @return what became of each, in their order
     * @throws io.relais.core.port.StoreUnavailable where not all could be stored: send all again
     */
    public List<Receipt> receiveAll(List<Intake> intakes, Handover handover) {
        return new Batch(store, rules, handover).receive(intakes, clock.instant(), intake -> receive(intake, handover));
    }

    private Receipt receiveOnce(Intake intake, Handover handover) {
        Lead known = known(intake);
        if (known != null) {
            return new Receipt(known, Outcome.KNOWN);
        }
        PersonKey person = PersonKey.of(intake.facts());
        Lead open = person == null ? null : store.openOf(person);
        return open == null ? create(intake, handover) : merge(open, intake, handover);
    }

    private @Nullable Lead known(Intake intake) {
        for (String key : intake.keys()) {
            Lead known = store.byKey(key);
            if (known != null) {
                return known;
            }
        }
        Lead numbered = intake.exported() == null ? null : store.find(intake.exported());
        return numbered != null && intake.isOf(numbered) ? numbered : null;
    }

    private Receipt create(Intake intake, Handover handover) {
        Instant now = clock.instant();
        Stamping by = new Stamping(intake.by(), now);
        Made made = rules.receive(store.nextId(), intake.facts(), intake.signals(), by);
        Lead saved = store.insert(handover.of(made, routing, now), intake.keys());
        afterSave.saved(saved.id());
        return new Receipt(saved, Outcome.CREATED);
    }

    private Receipt merge(Lead open, Intake intake, Handover handover) {
        Instant now = clock.instant();
        Decision decision = rules.decide(open, new AddSignals(intake.by(), intake.signals(), intake.facts()), now);
        Made nothing = new Made(open, List.of(), List.of());
        Made made = decision.fold(it -> it, unchanged -> nothing, refused -> nothing);
        return new Receipt(save(open, handover.of(made, routing, now), intake.keys()), Outcome.MERGED);
    }

    /**
     * Does something to a lead, if the rules allow it.
     *
     * @return what came of it, already saved; null where there is no such lead
     * @throws io.relais.core.port.StoreUnavailable where it can't be stored: nothing happened
     * @throws TwinLead where it would open again a lead of a person who has another open one by now
     */
    public @Nullable Decision handle(LeadId id, LeadCommand command) {
        return this.<@Nullable Decision>raced(() -> {
            Lead lead = store.find(id);
            return lead == null
                    ? null
                    : rules.decide(lead, command, clock.instant())
                            .fold(made -> saved(lead, made), unchanged -> unchanged, refused -> refused);
        });
    }

    private Made saved(Lead before, Made made) {
        Made handedOver = routing.assigned(made, clock.instant());
        return new Made(save(before, handedOver, Set.of()), made.events(), made.notices());
    }

    private Lead save(Lead before, Made made, Set<String> keys) {
        Lead saved = store.save(before, made, keys);
        afterSave.saved(saved.id());
        return saved;
    }

    /** What has become due by itself is done: leads wake up, and are shown again. */
    public void tick(int most) {
        for (LeadId id : store.due(clock.instant(), most)) {
            handle(id, new LeadCommand.Tick(Actor.RELAIS));
        }
    }

    private <T extends @Nullable Object> T raced(Supplier<T> attempt) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return attempt.get();
            } catch (StaleLead | TwinLead lost) {
                if (left == 0) {
                    throw lost;
                }
            }
        }
    }
}
