package io.relais.core.mongo;

import io.relais.core.lead.Outcome;
import org.bson.Document;

/** Why a lead is where it is, as it is stored. */
final class OutcomeDocument {

    private OutcomeDocument() {}

    static Document of(Outcome outcome) {
        return new DocumentWriter()
                .text("reason", outcome.reason())
                .text("detail", outcome.detail())
                .text("note", outcome.note())
                .document();
    }

    static Outcome read(DocumentReader from) {
        return new Outcome(from.textOr("reason", ""), from.textOr("detail", ""), from.textOr("note", ""));
    }
}
