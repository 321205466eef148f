package io.relais.core.lead;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Decision.Refused;
import io.relais.core.lead.Decision.Unchanged;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.Notice.Urgency;
import io.relais.core.lead.Refusal.What;
import io.relais.core.qualification.Framework;
import io.relais.core.qualification.Gap;
import io.relais.core.qualification.Scorecard;
import io.relais.core.scoring.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The decisions that end a rep's work on a lead: reject, disqualify, recycle, qualify. */
final class Closing {

    private final LeadPolicy policy;
    private final Lead lead;
    private final Stamp stamp;
    private final Standing standing;
    private final Answering answering;

    Closing(LeadPolicy policy, Lead lead, Stamp stamp, Answering answering) {
        this.policy = policy;
        this.lead = lead;
        this.stamp = stamp;
        this.standing = new Standing(lead, stamp.by());
        this.answering = answering;
    }

    Decision reject(LeadCommand.Reject command) {
        if (standing.decidedByActor(LeadStage.REJECTED)) {
            return new Unchanged(lead);
        }
        boolean rejectable = lead.stage() == LeadStage.MQL || lead.stage() == LeadStage.ACCEPTED;
        if (!rejectable) {
            return refused(standing.decidedOtherwise());
        }
        if (!(standing.mayWork() || waitsForAnybodyLikeThis())) {
            return refused(lead.stage() == LeadStage.MQL ? standing.notYours() : standing.decidedOtherwise());
        }
        if (lead.progress().reached()) {
            return refused(new Refusal.Contacted());
        }
        if (!command.reason().details().contains(command.detail())) {
            return unfit(What.DETAIL_NOT_OF_THE_REASON);
        }
        return made(
                new LeadEvent.Rejected(stamp, command.reason(), command.detail(), command.note(), answering.answerBy()),
                Urgency.OWED);
    }

    private boolean waitsForAnybodyLikeThis() {
        return lead.owner() == null && stamp.by().authority().sells();
    }

    Decision disqualify(LeadCommand.Disqualify command) {
        if (standing.decidedByActor(LeadStage.DISQUALIFIED)) {
            return new Unchanged(lead);
        }
        if (lead.stage() != LeadStage.ACCEPTED) {
            return refused(standing.decidedOtherwise());
        }
        if (!standing.mayWork()) {
            return refused(standing.notYours());
        }
        if (command.reason() == DisqualifyReason.UNABLE_TO_REACH) {
            return unableToReach(command);
        }
        if (!lead.progress().reached()) {
            return refused(new Refusal.Uncontacted());
        }
        if (command.reason() == DisqualifyReason.NO_FIT && command.note().isBlank()) {
            return unfit(What.NOTE_EMPTY);
        }
        return made(new LeadEvent.Disqualified(stamp, command.reason(), command.note()));
    }

    private Decision unableToReach(LeadCommand.Disqualify command) {
        if (lead.progress().reached()) {
            return refused(new Refusal.Contacted());
        }
        int attempts = lead.progress().contacts().size();
        int agreed = policy.sla().attemptsBeforeUnreachable();
        return attempts < agreed
                ? refused(new Refusal.TooFewAttempts(attempts, agreed))
                : made(new LeadEvent.Disqualified(stamp, command.reason(), command.note()));
    }

    Decision recycle(LeadCommand.Recycle command) {
        if (standing.decidedByActor(LeadStage.RECYCLED)) {
            return new Unchanged(lead);
        }
        if (!recyclable()) {
            return refused(standing.decidedOtherwise());
        }
        if (!mayRecycle()) {
            return refused(standing.notYours());
        }
        Instant wakeUp = wakeUp(command);
        if (!wakeUp.isAfter(stamp.at())) {
            return unfit(What.WAKE_UP_NOT_AHEAD);
        }
        Score reset = policy.scoring().score(lead.facts().fit(), List.of(), stamp.at());
        return made(new LeadEvent.Recycled(stamp, command.reason(), wakeUp, command.note(), reset));
    }

    private boolean recyclable() {
        return switch (lead.stage()) {
            case ACCEPTED, REJECTED, DISQUALIFIED -> true;
            case NURTURING, MQL, SQL, RECYCLED -> false;
        };
    }

    /** Once it is rejected or disqualified it is marketing's to put back to sleep, too. */
    private boolean mayRecycle() {
        boolean marketing = stamp.by().authority() == Actor.Authority.MARKETER;
        return standing.mayWork() || (marketing && lead.stage() != LeadStage.ACCEPTED);
    }

    private Instant wakeUp(LeadCommand.Recycle command) {
        ZoneId zone = policy.hours().zone();
        LocalDate chosen = command.wakeUpOn();
        LocalDate day = chosen == null
                ? stamp.at().atZone(zone).toLocalDate().plus(command.reason().sleep())
                : chosen;
        return policy.hours().nextOpening(day.atStartOfDay(zone).toInstant());
    }

    Decision qualify(LeadCommand.Qualify command) {
        if (standing.decidedByActor(LeadStage.SQL)) {
            return new Unchanged(lead);
        }
        if (lead.stage() != LeadStage.ACCEPTED) {
            return refused(standing.decidedOtherwise());
        }
        if (!standing.mayWork()) {
            return refused(standing.notYours());
        }
        if (!lead.progress().reached()) {
            return refused(new Refusal.Uncontacted());
        }
        return throughTheGate(command.qualification());
    }

    private Decision throughTheGate(Qualification found) {
        if (found.amount().signum() <= 0) {
            return unfit(What.AMOUNT_NOT_OVER_ZERO);
        }
        if (found.nextStep().isBlank()) {
            return unfit(What.NEXT_STEP_EMPTY);
        }
        if (found.nextStepOn().isBefore(stamp.at().atZone(policy.hours().zone()).toLocalDate())) {
            return unfit(What.NEXT_STEP_IN_THE_PAST);
        }
        Checklist checklist = Checklist.of(lead, policy.frameworks());
        Framework framework = checklist.framework();
        Scorecard card = checklist.card();
        List<Gap> gaps = framework.gate().gaps(framework, card, found.amount());
        return gaps.isEmpty()
                ? made(new LeadEvent.Qualified(stamp, found, card.score(framework)))
                : refused(new Refusal.Gated(framework.id(), gaps));
    }

    private Decision made(LeadEvent event) {
        return made(event, Urgency.NEWS);
    }

    private Decision made(LeadEvent event, Urgency urgency) {
        return Made.of(lead, event, new Notice.Refresh(), new Notice.Announce(), new Notice.Report(urgency));
    }

    private Decision unfit(What what) {
        return refused(new Refusal.Unfit(what));
    }

    private Decision refused(Refusal refusal) {
        return new Refused(lead, refusal);
    }
}
