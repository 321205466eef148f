package io.relais.core.memory;

import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.SourceTally;
import io.relais.core.lead.Trail;
import io.relais.core.memory.Kept.Saved;
import io.relais.core.port.FeedbackFilter;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What marketing and sales ask of the decisions. */
record Decisions(Collection<Kept> leads) {

    private static final Comparator<Trail> OLDEST_FIRST =
            Comparator.comparing(Trail::latest).thenComparing(Trail::lead);

    List<Lead> owed(int limit) {
        return all().filter(lead -> item(lead).answerBy() != null)
                .sorted(Comparator.comparing(
                                (Lead lead) -> Objects.requireNonNull(item(lead).answerBy()))
                        .thenComparing(Lead::id))
                .limit(limit)
                .toList();
    }

    List<Lead> told(FeedbackFilter wanted, int limit) {
        return all().filter(lead -> wanted.states().contains(item(lead).state()))
                .filter(lead -> wanted.by() == null || item(lead).by().equals(wanted.by()))
                .sorted(Comparator.comparing((Lead lead) -> item(lead).latest())
                        .thenComparing(Lead::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    Map<String, SourceTally> tallies(Set<String> sources) {
        Map<String, Map<LeadStage, Integer>> counts = new HashMap<>();
        leads.forEach(kept -> {
            String source = kept.lead.facts().provenance().source();
            LeadStage verdict = kept.lead.verdict();
            if (verdict != null && sources.contains(source)) {
                counts.computeIfAbsent(source, it -> new HashMap<>()).merge(verdict, 1, Integer::sum);
            }
        });
        Map<String, SourceTally> tallies = new HashMap<>();
        counts.forEach((source, byVerdict) -> tallies.put(source, new SourceTally(byVerdict)));
        return tallies;
    }

    List<Trail> trails(Instant since, @Nullable Trail after, int limit) {
        return leads.stream()
                .map(Decisions::trail)
                .filter(trail -> !trail.latest().isBefore(since))
                .filter(trail -> after == null || OLDEST_FIRST.compare(trail, after) > 0)
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Trail trail(Kept kept) {
        List<LeadEvent> events = kept.events.stream().map(Saved::event).toList();
        Instant latest = events.get(events.size() - 1).stamp().at();
        return new Trail(kept.lead.id(), kept.lead.facts().provenance().source(), latest, events);
    }

    private Stream<Lead> all() {
        return leads.stream().map(kept -> kept.lead).filter(lead -> lead.feedback() != null);
    }

    private static Feedback item(Lead lead) {
        return Objects.requireNonNull(lead.feedback());
    }
}
