package io.relais.core.mongo;

import io.relais.core.lead.Qualification;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.bson.Document;

/** What a lead became an opportunity with, as it is stored; a day without a time is text ({@code 2026-05-20}). */
final class QualificationDocument {

    private QualificationDocument() {}

    static Document of(Qualification found) {
        return new DocumentWriter()
                .amount("amount", found.amount())
                .text("currency", found.currency())
                .text("nextStep", found.nextStep())
                .text("nextStepOn", found.nextStepOn().toString())
                .document();
    }

    static Qualification read(DocumentReader from) {
        return new Qualification(
                from.amount("amount"), from.text("currency"), from.text("nextStep"), day(from, "nextStepOn"));
    }

    private static LocalDate day(DocumentReader from, String field) {
        try {
            return LocalDate.parse(from.text(field));
        } catch (DateTimeParseException notADay) {
            throw from.unreadable(field, "is no day");
        }
    }
}
