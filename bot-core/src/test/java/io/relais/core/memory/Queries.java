package io.relais.core.memory;

import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.mongo.SearchWords;
import io.relais.core.port.LeadFilter;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What people and clocks ask of the leads as they are now. */
record Queries(Collection<Kept> leads) {

    private static final Comparator<Lead> LATEST_FIRST = Comparator.comparing(Lead::id, Comparator.reverseOrder());
    private static final Comparator<Lead> MOST_PRESSING_FIRST =
            Comparator.comparing(Lead::pressing).thenComparing(Lead::id);

    List<Lead> queue(String owner, int limit) {
        Set<LeadStage> inHand = Set.of(LeadStage.MQL, LeadStage.ACCEPTED);
        return list(lead -> owner.equals(lead.owner()) && inHand.contains(lead.stage()), MOST_PRESSING_FIRST, limit);
    }

    List<Lead> waiting(int limit) {
        return list(lead -> lead.owner() == null && lead.stage() == LeadStage.MQL, MOST_PRESSING_FIRST, limit);
    }

    List<Lead> search(String word, int limit) {
        List<String> terms = SearchWords.terms(word);
        return terms.isEmpty() ? List.of() : list(lead -> hasAll(lead, terms), LATEST_FIRST, limit);
    }

    private static boolean hasAll(Lead lead, List<String> terms) {
        List<String> words = SearchWords.of(lead.facts());
        return terms.stream().allMatch(term -> words.stream().anyMatch(word -> word.startsWith(term)));
    }

    List<Lead> page(LeadFilter filter, int limit) {
        return list(
                lead -> (filter.stage() == null || filter.stage() == lead.stage())
                        && (filter.owner() == null || filter.owner().equals(lead.owner()))
                        && (filter.below() == null || lead.id().compareTo(filter.below()) < 0),
                LATEST_FIRST,
                limit);
    }

    List<Lead> findAll(Set<LeadId> ids) {
        return list(lead -> ids.contains(lead.id()), LATEST_FIRST, ids.size());
    }

    @Nullable
    String ownerAt(String companyDomain) {
        return list(
                        lead -> companyDomain.equals(lead.facts().company().domain())
                                && lead.stage().open()
                                && lead.owner() != null,
                        LATEST_FIRST,
                        1)
                .stream()
                .map(Lead::owner)
                .findFirst()
                .orElse(null);
    }

    List<LeadId> due(Instant now, int limit) {
        return list(
                        lead -> dueAt(lead) != null
                                && !Objects.requireNonNull(dueAt(lead)).isAfter(now),
                        Comparator.comparing((Lead lead) -> Objects.requireNonNull(dueAt(lead)))
                                .thenComparing(Lead::id),
                        limit)
                .stream()
                .map(Lead::id)
                .toList();
    }

    private static @Nullable Instant dueAt(Lead lead) {
        return lead.progress().clocks().nextDue();
    }

    private List<Lead> list(Predicate<Lead> which, Comparator<Lead> order, int limit) {
        return leads.stream()
                .map(kept -> kept.lead)
                .filter(which)
                .sorted(order)
                .limit(limit)
                .toList();
    }
}
