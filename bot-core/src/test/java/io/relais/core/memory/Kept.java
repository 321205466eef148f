package io.relais.core.memory;

import io.relais.core.funnel.Counted;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadEvent.Assigned;
import io.relais.core.lead.PersonKey;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is kept of one lead. */
final class Kept {

    Lead lead;
    final Set<String> keys = new LinkedHashSet<>();
    final List<Saved> events = new ArrayList<>();
    final List<Waiting> outbox = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    int givenUp;
    Instant deliveringUntil = Instant.EPOCH;
    long deliveries;

    @Nullable
    Instant countAt;

    @Nullable
    Counted counted;

    Kept(Lead lead) {
        this.lead = lead;
    }

    /** An event and the version that it was saved with. */
    record Saved(LeadEvent event, long version) {}

    /** A notice, due from then on. */
    record Waiting(Pending pending, Instant at) {}

    boolean isOf(PersonKey person) {
        return lead.stage().open() && person.equals(PersonKey.of(lead.facts()));
    }

    boolean takeable(Instant now) {
        return !deliveringUntil.isAfter(now)
                && outbox.stream().anyMatch(waiting -> !waiting.at().isAfter(now));
    }

    List<LeadEvent> savedWith(long version) {
        return events.stream()
                .filter(saved -> saved.version() == version)
                .map(Saved::event)
                .toList();
    }

    @Nullable
    Assigned lastAssigned() {
        return events.stream()
                .map(Saved::event)
                .filter(Assigned.class::isInstance)
                .map(Assigned.class::cast)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
