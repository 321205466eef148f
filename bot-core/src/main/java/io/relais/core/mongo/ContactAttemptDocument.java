package io.relais.core.mongo;

import io.relais.core.lead.ContactAttempt;
import io.relais.core.lead.ContactAttempt.Result;
import io.relais.core.lead.ContactAttempt.Way;
import org.bson.Document;

/** An attempt to speak with the person, as it is stored. */
final class ContactAttemptDocument {

    private ContactAttemptDocument() {}

    static Document of(ContactAttempt attempt) {
        return new DocumentWriter()
                .text("id", attempt.id())
                .time("at", attempt.at())
                .text("by", attempt.by())
                .word("way", attempt.way())
                .word("result", attempt.result())
                .text("note", attempt.note())
                .document();
    }

    static ContactAttempt read(DocumentReader from) {
        return new ContactAttempt(
                from.text("id"),
                from.time("at"),
                from.text("by"),
                from.word("way", Way.class),
                from.word("result", Result.class),
                from.textOr("note", ""));
    }
}
