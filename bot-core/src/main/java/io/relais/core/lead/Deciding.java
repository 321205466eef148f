package io.relais.core.lead;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Decision.Refused;
import io.relais.core.lead.Decision.Unchanged;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.scoring.Score;
import io.relais.core.scoring.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One decision: a lead as it stands, and when who wants what. The closing decisions are in {@link Closing}, what is said
 * about them in {@link Answering}, those on the checklist in {@link Filling}.
 */
final class Deciding implements LeadCommand.Visitor<Decision> {

    private final LeadPolicy policy;
    private final Lead lead;
    private final Stamp stamp;
    private final Standing standing;
    private final Closing closing;
    private final Answering answering;
    private final Filling filling;

    Deciding(LeadPolicy policy, Lead lead, Stamp stamp) {
        this.policy = policy;
        this.lead = lead;
        this.stamp = stamp;
        this.standing = new Standing(lead, stamp.by());
        this.answering = new Answering(policy, lead, stamp);
        this.closing = new Closing(policy, lead, stamp, answering);
        this.filling = new Filling(policy, lead, stamp);
    }

    @Override
    public Decision addSignals(LeadCommand.AddSignals command) {
        LeadFacts told = command.facts();
        LeadFacts facts = told == null ? lead.facts() : lead.facts().completedBy(told);
        List<Signal> fresh = command.signals().stream()
                .filter(signal -> !lead.signals().contains(signal))
                .toList();
        boolean knowsMore = !facts.equals(lead.facts());
        if (fresh.isEmpty() && !knowsMore) {
            return new Unchanged(lead);
        }
        Made before = knowsMore
                ? Made.of(lead, new LeadEvent.FactsCompleted(stamp, facts))
                : new Made(lead, List.of(), List.of());
        return new Bands(policy).enter(before.then(added(before.lead(), fresh)), stamp);
    }

    private Made added(Lead onto, List<Signal> fresh) {
        List<Signal> counted = new ArrayList<>(onto.countedSignals());
        counted.addAll(fresh);
        Score score = policy.scoring().score(onto.facts().fit(), counted, stamp.at());
        return Made.of(onto, new LeadEvent.SignalsAdded(stamp, fresh, score), new Notice.Refresh());
    }

    @Override
    public Decision promote(LeadCommand.Promote command) {
        if (lead.stage() != LeadStage.NURTURING) {
            return lead.stage() == LeadStage.MQL ? new Unchanged(lead) : refused(standing.wrongStage());
        }
        if (command.note().isBlank()) {
            return refused(new Refusal.Unfit(Refusal.What.NOTE_EMPTY));
        }
        return Made.of(lead, new LeadEvent.BecameMql(stamp, command.note()), new Notice.Announce());
    }

    @Override
    public Decision assign(LeadCommand.Assign command) {
        String rep = command.assignment().rep();
        if (lead.stage() != LeadStage.MQL) {
            return refused(standing.wrongStage());
        }
        if (rep.equals(lead.owner())) {
            return new Unchanged(lead);
        }
        Instant due = policy.hours().plus(stamp.at(), policy.sla().accept());
        return Made.of(
                lead,
                new LeadEvent.Assigned(stamp, command.assignment(), due),
                new Notice.Offer(rep, Notice.Occasion.ASSIGNED),
                new Notice.Announce());
    }

    @Override
    public Decision accept(LeadCommand.Accept command) {
        if (standing.decidedByActor(LeadStage.ACCEPTED)) {
            return new Unchanged(lead);
        }
        if (lead.stage() != LeadStage.MQL) {
            return refused(standing.decidedOtherwise());
        }
        if (!stamp.by().authority().sells()) {
            return refused(standing.notYours());
        }
        Instant due = policy.hours().nextOpening(stamp.at().plus(policy.sla().firstAttempt()));
        return Made.of(
                lead,
                new LeadEvent.Accepted(stamp, due),
                new Notice.Refresh(),
                new Notice.Announce(),
                new Notice.Report(Notice.Urgency.NEWS));
    }

    @Override
    public Decision reject(LeadCommand.Reject command) {
        return closing.reject(command);
    }

    @Override
    public Decision disqualify(LeadCommand.Disqualify command) {
        return closing.disqualify(command);
    }

    @Override
    public Decision recycle(LeadCommand.Recycle command) {
        return closing.recycle(command);
    }

    @Override
    public Decision qualify(LeadCommand.Qualify command) {
        return closing.qualify(command);
    }

    @Override
    public Decision fixAtSource(LeadCommand.FixAtSource command) {
        return answering.fix(command);
    }

    @Override
    public Decision disagree(LeadCommand.Disagree command) {
        return answering.disagree(command);
    }

    @Override
    public Decision askDetail(LeadCommand.AskDetail command) {
        return answering.ask(command);
    }

    @Override
    public Decision giveDetail(LeadCommand.GiveDetail command) {
        return answering.give(command);
    }

    @Override
    public Decision confirmReason(LeadCommand.ConfirmReason command) {
        return answering.confirm();
    }

    @Override
    public Decision logContact(LeadCommand.LogContact command) {
        ContactAttempt attempt = command.attempt();
        if (lead.progress().contacts().stream().anyMatch(made -> made.id().equals(attempt.id()))) {
            return new Unchanged(lead);
        }
        if (lead.stage() != LeadStage.ACCEPTED && lead.stage() != LeadStage.SQL) {
            return refused(standing.wrongStage());
        }
        return standing.mayWork()
                ? Made.of(lead, new LeadEvent.ContactLogged(stamp, attempt), new Notice.Refresh())
                : refused(standing.notYours());
    }

    @Override
    public Decision saveChecklist(LeadCommand.SaveChecklist command) {
        return filling.save(command);
    }

    @Override
    public Decision takeFramework(LeadCommand.TakeFramework command) {
        return filling.take(command);
    }

    @Override
    public Decision postpone(LeadCommand.Postpone command) {
        if (lead.stage() != LeadStage.MQL) {
            return refused(standing.decidedOtherwise());
        }
        if (!standing.mayWork()) {
            return refused(standing.notYours());
        }
        return command.until().isAfter(stamp.at())
                ? Made.of(lead, new LeadEvent.Postponed(stamp, command.until()), new Notice.Refresh())
                : refused(new Refusal.Unfit(Refusal.What.POSTPONED_NOT_AHEAD));
    }

    @Override
    public Decision undo(LeadCommand.Undo command) {
        Lead.LastDecision last = lead.last();
        Actor by = stamp.by();
        if (last == null || !(last.by().equals(by.id()) || by.authority().overAnyOwner())) {
            return refused(new Refusal.NothingToUndo());
        }
        Duration window = policy.sla().undo();
        if (stamp.at().isAfter(last.at().plus(window))) {
            return refused(new Refusal.TooLateToUndo(last.at(), (int) window.toMinutes()));
        }
        Progress before = before(last);
        List<Signal> counted = lead.counted(before.history().engagementSince());
        Score score = policy.scoring().score(lead.facts().fit(), counted, stamp.at());
        LeadEvent undone = new LeadEvent.Undone(stamp, last.what(), before, score);
        Made made = Made.of(lead, undone, new Notice.Refresh(), new Notice.Announce());
        return made.then(new Made(made.lead(), List.of(), answering.takenBack()));
    }

    private Progress before(Lead.LastDecision last) {
        Progress before = last.before().workedOnAs(lead.progress());
        Feedback item = answering.withdrawn(last.before());
        return item == null ? before : before.with(item);
    }

    @Override
    public Decision tick(LeadCommand.Tick command) {
        Instant wakeUp = lead.progress().clocks().wakeUpAt();
        if (wakeUp != null && !wakeUp.isAfter(stamp.at())) {
            Bands bands = new Bands(policy);
            return bands.enter(Made.of(lead, new LeadEvent.WokeUp(stamp, bands.score(lead, stamp))), stamp);
        }
        Instant askAgain = lead.progress().clocks().askAgainAt();
        String owner = lead.owner();
        if (askAgain == null || owner == null || askAgain.isAfter(stamp.at())) {
            return new Unchanged(lead);
        }
        Notice offer = new Notice.Offer(owner, Notice.Occasion.ASKED_AGAIN);
        return Made.of(lead, new LeadEvent.Resurfaced(stamp), offer);
    }

    private Decision refused(Refusal refusal) {
        return new Refused(lead, refusal);
    }
}
