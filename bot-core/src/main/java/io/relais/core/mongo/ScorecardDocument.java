package io.relais.core.mongo;

import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Scorecard;
import org.bson.Document;

/** A checklist as far as filled in, as it is stored. */
final class ScorecardDocument {

    private ScorecardDocument() {}

    static Document of(Scorecard card) {
        return new DocumentWriter()
                .text("framework", card.framework())
                .parts("answers", card.answers(), ScorecardDocument::of)
                .document();
    }

    static Scorecard read(DocumentReader from) {
        return new Scorecard(from.text("framework"), from.parts("answers", ScorecardDocument::answer));
    }

    private static Document of(Answer answer) {
        return new DocumentWriter()
                .text("item", answer.item())
                .word("evidence", answer.evidence())
                .text("text", answer.text())
                .text("note", answer.note())
                .text("origin", answer.origin())
                .document();
    }

    private static Answer answer(DocumentReader from) {
        return new Answer(
                from.text("item"),
                from.word("evidence", Evidence.class),
                from.textOr("text", ""),
                from.textOr("note", ""),
                from.textOrNull("origin"));
    }
}
