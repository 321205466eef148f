package io.relais.core.lead;

import io.relais.core.lead.Decision.Made;
import io.relais.core.lead.Decision.Refused;
import io.relais.core.lead.Decision.Unchanged;
import io.relais.core.lead.Feedback.Kind;
import io.relais.core.lead.Feedback.Remark;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.LeadEvent.Stamp;
import io.relais.core.lead.Notice.Answer;
import io.relais.core.lead.Notice.Refresh;
import io.relais.core.lead.Notice.Report;
import io.relais.core.lead.Notice.Urgency;
import io.relais.core.lead.Notice.Word;
import io.relais.core.lead.Refusal.Unfit;
import io.relais.core.lead.Refusal.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What marketing says to a decision of sales, and what sales says to that. */
final class Answering {

    private final LeadPolicy policy;
    private final Lead lead;
    private final Stamp stamp;
    private final @Nullable Feedback item;

    Answering(LeadPolicy policy, Lead lead, Stamp stamp) {
        this.policy = policy;
        this.lead = lead;
        this.stamp = stamp;
        this.item = lead.feedback();
    }

    Decision fix(LeadCommand.FixAtSource command) {
        return answered(
                Kind.FIXED,
                command.note(),
                decision ->
                        toldTo(decision.by(), Word.ANSWERED, new FeedbackEvent.FixedAtSource(stamp, command.note())));
    }

    Decision disagree(LeadCommand.Disagree command) {
        return answered(Kind.DISAGREED, command.evidence(), decision -> {
            if (lead.stage() != LeadStage.REJECTED) {
                return refused(new Refusal.OnlyRejectedGoesBack(lead.stage()));
            }
            if (lead.progress().history().disagreed() > 0) {
                return refused(new Refusal.DisagreedBefore());
            }
            if (command.evidence().isBlank()) {
                return refused(new Unfit(What.EVIDENCE_EMPTY));
            }
            Made made = toldTo(decision.by(), Word.ANSWERED, new FeedbackEvent.Disagreed(stamp, command.evidence()));
            return made.then(new Made(made.lead(), List.of(), List.of(new Notice.Announce())));
        });
    }

    Decision ask(LeadCommand.AskDetail command) {
        return answered(
                Kind.ASKED,
                command.question(),
                decision -> command.question().isBlank()
                        ? refused(new Unfit(What.QUESTION_EMPTY))
                        : toldTo(decision.by(), Word.ASKED, new FeedbackEvent.DetailAsked(stamp, command.question())));
    }

    /** What marketing says, where it may; once where the same is said twice. */
    private Decision answered(Kind kind, String words, Function<Feedback, Decision> answer) {
        if (!stamp.by().authority().answersForMarketing()) {
            return refused(new Refusal.ForMarketing());
        }
        Feedback decision = item;
        if (decision == null || decision.state() == State.TAKEN_BACK) {
            return refused(new Refusal.NothingToAnswer(lead.stage()));
        }
        if (said(decision, kind, words)) {
            return new Unchanged(lead);
        }
        Remark closing = decision.state().closed() ? decision.latest(Kind::ofMarketing) : null;
        if (closing != null) {
            return refused(new Refusal.AlreadyAnswered(closing.by(), closing.at()));
        }
        return decision.answerable() ? answer.apply(decision) : refused(new Refusal.NothingToAnswer(lead.stage()));
    }

    Decision give(LeadCommand.GiveDetail command) {
        Feedback decision = item;
        if (decision != null && said(decision, Kind.GIVEN, command.answer())) {
            return new Unchanged(lead);
        }
        Remark question = decision == null ? null : decision.latest(Kind::ofMarketing);
        if (decision == null || decision.state() != State.ASKED || question == null) {
            return refused(new Refusal.NothingAsked());
        }
        Actor by = stamp.by();
        if (!by.id().equals(decision.by()) && by.authority() != Actor.Authority.MANAGER) {
            return refused(new Refusal.AskedOf(decision.by()));
        }
        if (command.answer().isBlank()) {
            return refused(new Unfit(What.ANSWER_EMPTY));
        }
        Instant due = decision.decided() == LeadStage.REJECTED ? answerBy() : null;
        return toldTo(question.by(), Word.REPLIED, new FeedbackEvent.DetailGiven(stamp, command.answer(), due));
    }

    /** Whoever decided says that the reason is right: once, as long as the decision stands. */
    Decision confirm() {
        Feedback decision = item;
        boolean theirs = decision != null && stamp.by().id().equals(decision.by());
        if (decision == null || !theirs || !decision.stands() || !decision.givesUp()) {
            return refused(new Refusal.NothingToConfirm());
        }
        return decision.latest(kind -> kind == Kind.CONFIRMED) == null
                ? Made.of(lead, new FeedbackEvent.ReasonConfirmed(stamp), new Report(Urgency.STEP), new Refresh())
                : new Unchanged(lead);
    }

    /** Marketing answers by then. */
    Instant answerBy() {
        return policy.hours().plusDays(stamp.at(), policy.sla().feedbackDays());
    }

    /** Who must hear that the decision is taken back: everybody who had their part in what was said about it. */
    List<Notice> takenBack() {
        List<Notice> notices = new ArrayList<>();
        if (item != null) {
            notices.add(new Report(Urgency.STEP));
            List<String> heard = new ArrayList<>();
            item.remarks().forEach(remark -> heard.add(remark.by()));
            if (!heard.isEmpty()) {
                heard.add(item.by());
            }
            heard.stream()
                    .distinct()
                    .filter(person -> !person.equals(stamp.by().id()))
                    .forEach(person -> notices.add(new Answer(person, Word.TAKEN_BACK)));
        }
        return notices;
    }

    /** The item after the decision was taken back, or null where there was none. */
    @Nullable
    Feedback withdrawn(Progress before) {
        Remark remark = FeedbackEvent.remark(stamp, Kind.TAKEN_BACK, "");
        return item == null ? null : item.takenBack(before.feedback(), remark);
    }

    private boolean said(Feedback decision, Kind kind, String words) {
        Remark last = decision.latest(any -> true);
        return last != null
                && last.kind() == kind
                && last.words().equals(words)
                && last.by().equals(stamp.by().id());
    }

    /** Nobody is told what they said themselves. */
    private Made toldTo(String person, Word word, LeadEvent event) {
        Made made = Made.of(lead, event, new Report(Urgency.STEP), new Refresh());
        return person.equals(stamp.by().id())
                ? made
                : made.then(new Made(made.lead(), List.of(), List.of(new Answer(person, word))));
    }

    private Decision refused(Refusal refusal) {
        return new Refused(lead, refusal);
    }
}
