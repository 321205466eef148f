package io.relais.core.mongo;

import io.relais.core.scoring.Signal;
import org.bson.Document;

/** What a person did, as it is stored. */
final class SignalDocument {

    private SignalDocument() {}

    static Document of(Signal signal) {
        return new DocumentWriter()
                .text("kind", signal.kind())
                .time("at", signal.at())
                .number("count", signal.count())
                .text("source", signal.source())
                .text("detail", signal.detail())
                .document();
    }

    static Signal read(DocumentReader from) {
        return new Signal(
                from.text("kind"),
                from.time("at"),
                from.numberOr("count", 1),
                from.textOrNull("source"),
                from.textOrNull("detail"));
    }
}
