package io.relais.core.funnel;

import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.Replay;
import io.relais.core.lead.Replay.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Sees what happened to a lead, and notes the attempts to reach the person: they stay whatever is taken back. */
final class Attempts implements Replay.Viewer {

    private final List<Attempt> attempts = new ArrayList<>();
    private int place;

    /**
     * One attempt.
     *
     * @param place which event it was logged with, from 0
     * @param at when it was made, and no later than it was logged
     */
    record Attempt(int place, Instant at, ContactAttempt made) {}

    @Override
    public void see(Step step) {
        List<ContactAttempt> known = step.before().progress().contacts();
        List<ContactAttempt> now = step.after().progress().contacts();
        now.subList(Math.min(known.size(), now.size()), now.size())
                .forEach(made -> attempts.add(new Attempt(place, madeAt(made, step), made)));
        place++;
    }

    /** All of them, in the order in which they were logged. */
    List<Attempt> all() {
        return attempts;
    }

    /** When an attempt that a step logged was made: not after that. */
    static Instant madeAt(ContactAttempt attempt, Step step) {
        return attempt.at().isAfter(step.at()) ? step.at() : attempt.at();
    }
}
