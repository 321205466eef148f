package io.relais.core.lead;

import io.relais.core.scoring.Score;
import io.relais.core.scoring.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it stands.
 *
 * @param id its number
 * @param version how often it was saved; 0 before the first time
 * @param facts what came in
 * @param signals what the person did, oldest first, the latest {@link #MOST_SIGNALS}
 * @param score as of the last time that it was worked out
 * @param progress how far it has come
 * @param last the decision that can be undone, or null
 */
public record Lead(
        LeadId id,
        long version,
        LeadFacts facts,
        List<Signal> signals,
        Score score,
        Progress progress,
        @Nullable LastDecision last) {

    /** How many signals a lead keeps; older ones no longer count for anything after decay. */
    public static final int MOST_SIGNALS = 500;

    private static final Duration NO_DEADLINE = Duration.ofDays(36_500);

    /** Copies the list. */
    public Lead {
        signals = List.copyOf(signals);
    }

    /**
     * The latest decision, and what it changed.
     *
     * @param what the name of the event, such as {@code Accepted}
     */
    public record LastDecision(String what, String by, Instant at, Progress before) {}

    /** Its stage. */
    public LeadStage stage() {
        return progress.stage();
    }

    /** Its owner, or null. */
    public @Nullable String owner() {
        return progress.owner();
    }

    /** What marketing is told of the latest decision, or null before the first one. */
    public @Nullable Feedback feedback() {
        return progress.feedback();
    }

    /**
     * What became of it with sales: the latest decision that stands, its stage where none does, or null where it was
     * never handed over.
     */
    public @Nullable LeadStage verdict() {
        Feedback item = feedback();
        if (item != null && item.stands()) {
            return item.decided();
        }
        return stage() == LeadStage.NURTURING ? null : stage();
    }

    /**
     * How pressing it is in a rep's queue, the earliest first: by the running clock's deadline; leads without one come
     * after all that have one, the longest untouched first.
     */
    public Instant pressing() {
        Clocks clocks = progress.clocks();
        Instant deadline = clocks.acceptBy() == null ? clocks.firstAttemptBy() : clocks.acceptBy();
        return deadline == null ? progress.standing().since().plus(NO_DEADLINE) : deadline;
    }

    /** The signals that count: since the lead was last recycled. */
    public List<Signal> countedSignals() {
        return counted(progress.history().engagementSince());
    }

    List<Signal> counted(@Nullable Instant since) {
        return since == null
                ? signals
                : signals.stream().filter(signal -> signal.at().isAfter(since)).toList();
    }

    Lead with(Progress next) {
        return new Lead(id, version, facts, signals, score, next, last);
    }

    Lead with(LeadFacts next) {
        return new Lead(id, version, next, signals, score, progress, last);
    }

    Lead with(Score next) {
        return new Lead(id, version, facts, signals, next, progress, last);
    }

    Lead undecided() {
        return new Lead(id, version, facts, signals, score, progress, null);
    }

    Lead with(LastDecision decision) {
        return new Lead(id, version, facts, signals, score, progress, decision);
    }

    Lead plus(List<Signal> more) {
        List<Signal> all = new ArrayList<>(signals);
        all.addAll(more);
        List<Signal> kept = all.size() <= MOST_SIGNALS ? all : all.subList(all.size() - MOST_SIGNALS, all.size());
        return new Lead(id, version, facts, kept, score, progress, last);
    }

    /** The same lead after one more save. */
    public Lead saved() {
        return new Lead(id, version + 1, facts, signals, score, progress, last);
    }
}
