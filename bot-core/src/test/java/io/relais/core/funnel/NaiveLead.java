package io.relais.core.funnel;

import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.FeedbackEvent;
import io.relais.core.lead.LeadEvent;
import io.relais.core.qualification.Scorecard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One lead's history without what was taken back, heard event by event. */
final class NaiveLead {

    /** Stands for the rep whose the handover was last. */
    static final String OWN = "the handover's own";

    final List<Handover> handovers = new ArrayList<>();
    private final Instant now;
    private final Map<String, Deadline> running = new HashMap<>();
    private @Nullable Scorecard checklist;
    private boolean asleep;

    NaiveLead(Instant now) {
        this.now = now;
    }

    /** What is due until then, in which handover. */
    private record Deadline(String rep, Instant until, Handover of) {}

    /** What happened from one BecameMql to the next. */
    static final class Handover {
        final Instant start;
        final String definitions;
        final Map<String, Map<String, Long>> numbers = new HashMap<>();
        final Map<String, String> reasons = new HashMap<>();
        final Map<String, Instant> firsts = new HashMap<>();
        String rep = "";
        String outcome = "WAITING";

        @Nullable
        Scorecard checklist;

        @Nullable
        Instant answered;

        @Nullable
        Instant left;

        LeadEvent.@Nullable Qualified found;

        Handover(LeadEvent begin) {
            this.start = begin.stamp().at();
            this.definitions = begin.stamp().definitions();
        }

        void one(String rep, String name, long number) {
            numbers.computeIfAbsent(rep, any -> new HashMap<>()).merge(name, number, Long::sum);
        }

        void took(String what, Instant from, Instant until) {
            one(OWN, "time:" + what + ":" + Steps.minutes(Duration.between(from, until)), 1);
        }

        void first(String what, Instant at) {
            firsts.merge(what, at, (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    void hears(LeadEvent event) {
        Instant at = event.stamp().at();
        if (event instanceof LeadEvent.BecameMql) {
            handovers.add(new Handover(event));
            asleep = false;
        } else if (event instanceof LeadEvent.WokeUp) {
            asleep = true;
        } else if (event instanceof LeadEvent.ChecklistSaved saved) {
            checklist = saved.checklist();
        }
        if (!handovers.isEmpty()) {
            Handover current = handovers.get(handovers.size() - 1);
            hears(event, current, at);
            current.checklist = asleep ? current.checklist : checklist;
        }
    }

    private void hears(LeadEvent event, Handover current, Instant at) {
        if (event instanceof LeadEvent.Assigned assigned) {
            stop("ACCEPT", at, null);
            current.rep = assigned.assignment().rep();
            running.put("ACCEPT", new Deadline(current.rep, assigned.acceptBy(), current));
        } else if (event instanceof LeadEvent.Accepted accepted) {
            stop("ACCEPT", at, at);
            stop("FEEDBACK", at, null);
            current.rep = accepted.stamp().by().id();
            running.put("ATTEMPT", new Deadline(current.rep, accepted.firstAttemptBy(), current));
            current.outcome = "WORKED";
            current.answered = at;
        } else if (event instanceof LeadEvent.ContactLogged logged) {
            Instant made = logged.attempt().at();
            stop("ATTEMPT", at, made);
            current.first("TO_FIRST_ATTEMPT", made);
            if (logged.attempt().result() == Result.REACHED) {
                current.first("TO_FIRST_CONTACT", made);
            }
        } else {
            closes(event, current, at);
        }
    }

    private void closes(LeadEvent event, Handover current, Instant at) {
        if (event instanceof LeadEvent.Rejected rejected) {
            stop("ACCEPT", at, at);
            stop("ATTEMPT", at, null);
            stop("FEEDBACK", at, null);
            if (rejected.answerBy() != null) {
                running.put("FEEDBACK", new Deadline(OWN, rejected.answerBy(), current));
            }
            current.outcome = "REJECTED";
            current.answered = at;
            current.reasons.put("REJECTED", rejected.reason().name());
        } else if (event instanceof LeadEvent.Disqualified disqualified) {
            ends(current, "DISQUALIFIED", at);
            current.reasons.put("DISQUALIFIED", disqualified.reason().name());
        } else if (event instanceof LeadEvent.Qualified qualified) {
            ends(current, "SQL", at);
            current.found = qualified;
        } else if (event instanceof LeadEvent.Recycled) {
            stop("ATTEMPT", at, null);
            current.left = current.left == null ? at : current.left;
            current.outcome = current.outcome.startsWith("REJECTED") ? "REJECTED_RECYCLED" : "RECYCLED";
        } else if (event instanceof FeedbackEvent) {
            answers(event, current, at);
        }
    }

    private void ends(Handover current, String outcome, Instant at) {
        stop("ATTEMPT", at, null);
        stop("FEEDBACK", at, null);
        current.outcome = outcome;
        current.left = at;
    }

    private void answers(LeadEvent event, Handover current, Instant at) {
        if (event instanceof FeedbackEvent.DetailGiven given) {
            if (given.answerBy() != null) {
                running.put("FEEDBACK", new Deadline(OWN, given.answerBy(), current));
            }
        } else {
            stop("FEEDBACK", at, at);
        }
        if (event instanceof FeedbackEvent.Disagreed) {
            current.outcome = "WAITING";
            current.answered = null;
            current.left = null;
            current.reasons.clear();
            current.rep = "";
        }
    }

    private void stop(String clock, Instant at, @Nullable Instant done) {
        Deadline deadline = running.remove(clock);
        if (deadline != null && (done != null || at.isAfter(deadline.until()))) {
            deadline.of().one(deadline.rep(), "count:" + clock + "_DUE", 1);
            if (done != null && !done.isAfter(deadline.until())) {
                deadline.of().one(deadline.rep(), "count:" + clock + "_IN_TIME", 1);
            }
        }
    }

    /** Nothing more is heard. */
    void end() {
        List.of("ACCEPT", "ATTEMPT", "FEEDBACK").forEach(clock -> stop(clock, now, null));
        for (Handover each : handovers) {
            String round = each == handovers.get(0) ? "first:" : "again:";
            each.one(OWN, round + each.outcome, 1);
            each.reasons.forEach((decided, reason) -> each.one(OWN, "reason:" + decided + ":" + reason, 1));
            each.firsts.forEach((what, at) -> each.took(what, each.start, at));
            if (each.answered != null) {
                each.took("IN_MQL", each.start, each.answered);
                if (each.left != null && !each.outcome.startsWith("REJECTED")) {
                    each.took("IN_ACCEPTED", each.answered, each.left);
                }
            }
            LeadEvent.Qualified found = each.found;
            if (found != null && each.left != null) {
                each.took("TO_SQL", each.start, each.left);
                long thousandths =
                        found.qualification().amount().movePointRight(3).longValueExact();
                each.one(OWN, "amount:" + found.qualification().currency(), thousandths);
            }
        }
    }
}
