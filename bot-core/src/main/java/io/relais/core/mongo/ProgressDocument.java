package io.relais.core.mongo;

import io.relais.core.lead.Clocks;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Progress;
import io.relais.core.lead.Progress.Past;
import io.relais.core.lead.Progress.Standing;
import org.bson.Document;

/** How far a lead has come, as it is stored. */
final class ProgressDocument {

    private ProgressDocument() {}

    static Document of(Progress progress) {
        return new DocumentWriter()
                .part("standing", progress.standing(), ProgressDocument::of)
                .part("clocks", progress.clocks(), ProgressDocument::of)
                .parts("contacts", progress.contacts(), ContactAttemptDocument::of)
                .part("checklist", progress.checklist(), ScorecardDocument::of)
                .part("qualification", progress.qualification(), QualificationDocument::of)
                .part("outcome", progress.outcome(), OutcomeDocument::of)
                .part("history", progress.history(), ProgressDocument::of)
                .part("feedback", progress.feedback(), FeedbackDocument::of)
                .document();
    }

    static Progress read(DocumentReader from) {
        return new Progress(
                from.part("standing", ProgressDocument::standing),
                from.part("clocks", ProgressDocument::clocks),
                from.parts("contacts", ContactAttemptDocument::read),
                from.partOrNull("checklist", ScorecardDocument::read),
                from.partOrNull("qualification", QualificationDocument::read),
                from.part("outcome", OutcomeDocument::read),
                from.part("history", ProgressDocument::history),
                from.partOrNull("feedback", FeedbackDocument::read));
    }

    private static Document of(Standing standing) {
        return new DocumentWriter()
                .word("stage", standing.stage())
                .time("since", standing.since())
                .text("owner", standing.owner())
                .text("decidedBy", standing.decidedBy())
                .document();
    }

    private static Standing standing(DocumentReader from) {
        return new Standing(
                from.word("stage", LeadStage.class),
                from.time("since"),
                from.textOrNull("owner"),
                from.text("decidedBy"));
    }

    private static Document of(Clocks clocks) {
        return new DocumentWriter()
                .time("acceptBy", clocks.acceptBy())
                .time("firstAttemptBy", clocks.firstAttemptBy())
                .time("askAgainAt", clocks.askAgainAt())
                .time("wakeUpAt", clocks.wakeUpAt())
                .document();
    }

    private static Clocks clocks(DocumentReader from) {
        return new Clocks(
                from.timeOrNull("acceptBy"),
                from.timeOrNull("firstAttemptBy"),
                from.timeOrNull("askAgainAt"),
                from.timeOrNull("wakeUpAt"));
    }

    private static Document of(Past history) {
        return new DocumentWriter()
                .texts("declinedBy", history.declinedBy())
                .number("recycled", history.recycled())
                .time("engagementSince", history.engagementSince())
                .number("disagreed", history.disagreed())
                .document();
    }

    private static Past history(DocumentReader from) {
        return new Past(
                from.texts("declinedBy"),
                from.numberOr("recycled", 0),
                from.timeOrNull("engagementSince"),
                from.numberOr("disagreed", 0));
    }
}
