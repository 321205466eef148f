package io.relais.core.mongo;

import io.relais.core.lead.Notice;
import io.relais.core.port.Parcel.Pending;
import java.time.Instant;
import org.bson.Document;

/** A notice that waits in the outbox, as it is stored. */
final class PendingDocument {

    private PendingDocument() {}

    /** The notice, to be delivered from {@code at} on. */
    static Document of(Pending pending, Instant at) {
        return new DocumentWriter()
                .text("id", pending.id())
                .part("notice", pending.notice(), NoticeDocument::of)
                .time("since", pending.since())
                .time("at", at)
                .number("tries", pending.tries())
                .document();
    }

    static Pending read(DocumentReader from) {
        Notice notice = from.part("notice", NoticeDocument::read);
        return new Pending(from.text("id"), notice, from.time("since"), from.numberOr("tries", 0));
    }
}
