package io.relais.core.lead;

import io.relais.core.qualification.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a lead has come: the part that a decision changes and that an undo puts back.
 *
 * @param standing its stage and owner
 * @param clocks what is due
 * @param contacts the attempts to reach the person, oldest first
 * @param checklist the checklist as far as filled in, or null before the first answer
 * @param qualification what it became SQL with, or null
 * @param outcome why it was rejected, disqualified or recycled
 * @param history what later decisions must respect
 * @param feedback what marketing is told of the latest decision, or null before the first one
 */
public record Progress(
        Standing standing,
        Clocks clocks,
        List<ContactAttempt> contacts,
        @Nullable Scorecard checklist,
        @Nullable Qualification qualification,
        Outcome outcome,
        Past history,
        @Nullable Feedback feedback) {

    /** Copies the list. */
    public Progress {
        contacts = List.copyOf(contacts);
    }

    /**
     * Where a lead stands.
     *
     * @param stage its stage
     * @param since when it got there
     * @param owner the rep it is offered to or who works it, or null while it waits for one
     * @param decidedBy who brought it to this stage
     */
    public record Standing(
            LeadStage stage, Instant since, @Nullable String owner, String decidedBy) {}

    /**
     * What later decisions must respect.
     *
     * @param declinedBy the reps who gave it up: never offered to them first again
     * @param recycled how often it was recycled
     * @param engagementSince earlier signals no longer count, or null where all count
     * @param disagreed how often marketing sent it back to sales
     */
    public record Past(
            List<String> declinedBy, int recycled, @Nullable Instant engagementSince, int disagreed) {

        /** Nothing yet. */
        public static final Past NONE = new Past(List.of(), 0, null, 0);

        /** Copies the list. */
        public Past {
            declinedBy = List.copyOf(declinedBy);
        }

        /** The same, given up by one more rep. */
        Past declined(String rep) {
            if (declinedBy.contains(rep)) {
                return this;
            }
            List<String> more = new ArrayList<>(declinedBy);
            more.add(rep);
            return new Past(more, recycled, engagementSince, disagreed);
        }

        /** The same, recycled once more: earlier engagement no longer counts. */
        Past recycledAt(Instant now) {
            return new Past(declinedBy, recycled + 1, now, disagreed);
        }

        /** The same, sent back once more by marketing, and given up by whoever had decided. */
        Past sentBack(String from) {
            Past without = declined(from);
            return new Past(without.declinedBy, recycled, engagementSince, disagreed + 1);
        }
    }

    /** Received at that time, nothing done yet. */
    static Progress received(Instant at) {
        Standing standing = new Standing(LeadStage.NURTURING, at, null, Actor.RELAIS.id());
        return new Progress(standing, Clocks.NONE, List.of(), null, null, Outcome.NONE, Past.NONE, null);
    }

    /** Its stage. */
    public LeadStage stage() {
        return standing.stage();
    }

    /** Its owner, or null. */
    public @Nullable String owner() {
        return standing.owner();
    }

    /** Whether somebody has spoken with the person. */
    public boolean reached() {
        return contacts.stream().anyMatch(ContactAttempt::reached);
    }

    /** The same, with the work that was done since: what was logged and answered is not undone with a decision. */
    Progress workedOnAs(Progress later) {
        return new Progress(
                standing, clocks, later.contacts, later.checklist, qualification, outcome, history, feedback);
    }

    Progress moved(Standing to, Clocks due, Outcome why) {
        return new Progress(to, due, contacts, checklist, qualification, why, history, feedback);
    }

    Progress with(Clocks due) {
        return new Progress(standing, due, contacts, checklist, qualification, outcome, history, feedback);
    }

    Progress with(List<ContactAttempt> attempts) {
        return new Progress(standing, clocks, attempts, checklist, qualification, outcome, history, feedback);
    }

    Progress with(Scorecard card) {
        return new Progress(standing, clocks, contacts, card, qualification, outcome, history, feedback);
    }

    Progress with(Qualification found) {
        return new Progress(standing, clocks, contacts, checklist, found, outcome, history, feedback);
    }

    Progress with(Past past) {
        return new Progress(standing, clocks, contacts, checklist, qualification, outcome, past, feedback);
    }

    Progress with(Feedback item) {
        return new Progress(standing, clocks, contacts, checklist, qualification, outcome, history, item);
    }
}
