package io.relais.core.funnel;

import io.relais.core.lead.Lead;
import io.relais.core.lead.Replay;
import io.relais.core.lead.Replay.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sees what happened to a lead, and notes how often a clock ran, for whom, and how that ended. Where what stopped it was
 * taken back it runs on; where what started it was, it did not run.
 */
final class ClockRuns implements Replay.Viewer {

    private final Clock clock;
    private final List<Run> runs = new ArrayList<>();
    private int place;
    private int latestDecision;

    ClockRuns(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whose clock runs until when.
     *
     * @param about what is waited for, where two may be due at the same moment; null where there is only one
     */
    record Key(String who, Instant deadline, @Nullable Instant about) {}

    /**
     * The clock ran once.
     *
     * @param place which event started it, from 0
     * @param stoppedAt when it was stopped, or null while it runs
     * @param doneAt when what it ran for was done, or null where it was not
     */
    record Run(
            int place,
            Key key,
            @Nullable Instant stoppedAt,
            @Nullable Instant doneAt) {

        /** Whether its time is over: it was stopped by what it ran for, or too late, or runs for too long. */
        boolean due(Instant now) {
            return doneAt != null || (stoppedAt == null ? now : stoppedAt).isAfter(key.deadline());
        }

        /** Whether what it ran for was done in time. */
        boolean inTime() {
            return doneAt != null && !doneAt.isAfter(key.deadline());
        }
    }

    @Override
    public void see(Step step) {
        if (step.decides()) {
            latestDecision = place;
        }
        Key before = key(step.before());
        Key after = key(step.after());
        if (step.takesBack()) {
            runs.removeIf(run -> run.place() >= latestDecision);
            resume(after, step);
        } else if (!Objects.equals(before, after)) {
            stop(step);
            start(after);
        }
        place++;
    }

    private @Nullable Key key(Lead lead) {
        Instant deadline = clock.deadline(lead);
        return deadline == null ? null : new Key(clock.who(lead), deadline, clock.about(lead));
    }

    private void resume(@Nullable Key key, Step step) {
        Run last = last();
        if (last != null && last.key().equals(key)) {
            runs.set(runs.size() - 1, new Run(last.place(), last.key(), null, null));
        } else {
            stop(step);
            start(key);
        }
    }

    private void stop(Step step) {
        Run last = last();
        if (last != null && last.stoppedAt() == null) {
            runs.set(runs.size() - 1, new Run(last.place(), last.key(), step.at(), clock.done(step)));
        }
    }

    private void start(@Nullable Key key) {
        if (key != null) {
            runs.add(new Run(place, key, null, null));
        }
    }

    private @Nullable Run last() {
        return runs.isEmpty() ? null : runs.get(runs.size() - 1);
    }

    /** Which clock. */
    Clock clock() {
        return clock;
    }

    /** How often it ran, the first time first. */
    List<Run> all() {
        return runs;
    }
}
