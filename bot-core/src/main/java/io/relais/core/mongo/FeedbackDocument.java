package io.relais.core.mongo;

import io.relais.core.lead.Feedback;
import io.relais.core.lead.Feedback.Kind;
import io.relais.core.lead.Feedback.Remark;
import io.relais.core.lead.Feedback.State;
import io.relais.core.lead.LeadStage;
import org.bson.Document;

/** What marketing is told of a decision and what is said about it, as it is stored. */
final class FeedbackDocument {

    private FeedbackDocument() {}

    static Document of(Feedback item) {
        return new DocumentWriter()
                .word("decided", item.decided())
                .text("by", item.by())
                .time("at", item.at())
                .part("why", item.why(), OutcomeDocument::of)
                .word("state", item.state())
                .time("answerBy", item.answerBy())
                .parts("remarks", item.remarks(), FeedbackDocument::of)
                .parts("earlier", item.earlier(), FeedbackDocument::of)
                .document();
    }

    static Feedback read(DocumentReader from) {
        return new Feedback(
                from.word("decided", LeadStage.class),
                from.text("by"),
                from.time("at"),
                from.part("why", OutcomeDocument::read),
                from.word("state", State.class),
                from.timeOrNull("answerBy"),
                from.parts("remarks", FeedbackDocument::remark),
                from.parts("earlier", FeedbackDocument::remark));
    }

    private static Document of(Remark remark) {
        return new DocumentWriter()
                .word("kind", remark.kind())
                .text("by", remark.by())
                .time("at", remark.at())
                .text("words", remark.words())
                .document();
    }

    private static Remark remark(DocumentReader from) {
        return new Remark(from.word("kind", Kind.class), from.text("by"), from.time("at"), from.textOr("words", ""));
    }
}
