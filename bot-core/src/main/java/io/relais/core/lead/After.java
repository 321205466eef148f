package io.relais.core.lead;

import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.Progress.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a lead is after a decision. */
final class After {

    private After() {}

    /** How far it has come after a decision that ends a rep's work on it. */
    static Progress closing(Lead lead, Stamp stamp, LeadStage stage, Outcome why) {
        Progress progress = lead.progress();
        String owner = progress.owner();
        Standing to = new Standing(stage, stamp.at(), owner, stamp.by().id());
        Progress moved = progress.moved(to, Clocks.NONE, why);
        return owner == null ? moved : moved.with(progress.history().declined(owner));
    }

    /** A decision that can be taken back, and that marketing is told of. */
    static Lead told(Lead lead, LeadEvent event, Progress after, @Nullable Instant answerBy) {
        return decision(lead, event, after.with(Feedback.on(after, event.stamp(), answerBy)));
    }

    /** A decision that can be taken back. */
    static Lead decision(Lead lead, LeadEvent event, Progress after) {
        Stamp stamp = event.stamp();
        return lead.with(after)
                .with(new Lead.LastDecision(event.name(), stamp.by().id(), stamp.at(), lead.progress()));
    }
}
