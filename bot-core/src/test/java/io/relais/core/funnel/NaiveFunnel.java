package io.relais.core.funnel;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures, counted anew for each question by going through all leads: a list of single facts, each with its day and all
 * that it can be broken down by. What was taken back is struck out of the history first.
 */
public final class NaiveFunnel {

    private static final Set<String> STAY = Set.of("ContactLogged", "ChecklistSaved", "SignalsAdded", "FactsCompleted");
    private static final Set<String> SAID = Set.of("FixedAtSource", "DetailAsked", "DetailGiven");

    private final List<Fact> facts = new ArrayList<>();
    private final Instant now;
    private final ZoneId zone;

    /** As of that time, in that zone. */
    public NaiveFunnel(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** One thing that counts. */
    record Fact(LocalDate day, Map<Dimension, String> where, String name, long number) {}

    /** Adds a lead. */
    public void add(Lead lead, List<LeadEvent> history) {
        Traits traits = Traits.of(lead.facts());
        NaiveLead told = new NaiveLead(now);
        struckOut(history).forEach(told::hears);
        Map<Dimension, String> known = where(traits, history.get(0).stamp().definitions());
        LocalDate received = day(traits.receivedAt());
        fact(received, known, "count:RECEIVED");
        if (!told.handovers.isEmpty()) {
            fact(received, known, "count:RECEIVED_MQL");
            NaiveLead.Handover first = told.handovers.get(0);
            if (first.outcome.equals("SQL")) {
                fact(received, known, "count:RECEIVED_SQL");
            }
            first.took("IN_NURTURING", traits.receivedAt(), first.start);
        }
        told.end();
        for (NaiveLead.Handover handover : told.handovers) {
            handover.numbers.forEach((rep, numbers) -> numbers.forEach((name, number) -> {
                Map<Dimension, String> where = where(traits, handover.definitions);
                where.put(Dimension.REP, rep.equals(NaiveLead.OWN) ? handover.rep : rep);
                where.put(Dimension.FRAMEWORK, handover.checklist == null ? "" : handover.checklist.framework());
                where.put(Dimension.DEPTH, Depth.of(handover.checklist));
                facts.add(new Fact(day(handover.start), where, name, number));
            }));
        }
    }

    private void fact(LocalDate day, Map<Dimension, String> where, String name) {
        facts.add(new Fact(day, where, name, 1));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static Map<Dimension, String> where(Traits traits, String definitions) {
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        where.put(Dimension.SOURCE, traits.source());
        where.put(Dimension.CAMPAIGN, traits.campaign());
        where.put(Dimension.SEGMENT, traits.segment());
        where.put(Dimension.LANGUAGE, traits.language());
        where.put(Dimension.DEFINITIONS, definitions);
        return where;
    }

    private static List<LeadEvent> struckOut(List<LeadEvent> history) {
        List<LeadEvent> stands = new ArrayList<>();
        for (LeadEvent event : history) {
            if (event instanceof LeadEvent.Undone undone) {
                int at = stands.size() - 1;
                while (!stands.get(at).name().equals(undone.what())) {
                    at--;
                }
                boolean alone = undone.what().equals("Recycled");
                stands.subList(at + 1, stands.size())
                        .removeIf(later -> !(STAY.contains(later.name()) || (alone && SAID.contains(later.name()))));
                stands.remove(at);
            } else {
                stands.add(event);
            }
        }
        return stands;
    }

    /** All numbers of these days, of these leads. */
    public Tally total(Window window, @Nullable Slice only) {
        Map<String, Long> sum = new TreeMap<>();
        facts.stream()
                .filter(fact ->
                        !fact.day().isBefore(window.first()) && !fact.day().isAfter(window.last()))
                .filter(fact -> only == null || only.value().equals(fact.where().get(only.dimension())))
                .forEach(fact -> sum.merge(fact.name(), fact.number(), Long::sum));
        return Tally.named(sum);
    }

    /** The same, for each value. */
    public Map<Slice, Tally> rows(Window window, Dimension by, @Nullable Slice only) {
        Map<Slice, Tally> rows = new TreeMap<>();
        Map<String, NaiveFunnel> parts = new TreeMap<>();
        for (Fact fact : facts) {
            String value = fact.where().get(by);
            if (value != null) {
                parts.computeIfAbsent(value, each -> new NaiveFunnel(now, zone))
                        .facts
                        .add(fact);
            }
        }
        parts.forEach((value, part) -> rows.put(new Slice(by, value), part.total(window, only)));
        rows.values().removeIf(Tally::empty);
        return rows;
    }
}
