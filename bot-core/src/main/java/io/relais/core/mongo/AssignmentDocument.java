package io.relais.core.mongo;

import io.relais.core.routing.Assignment;
import io.relais.core.routing.Assignment.Reason;
import io.relais.core.routing.Assignment.Rule;
import io.relais.core.routing.Assignment.Skipped;
import io.relais.core.routing.Assignment.Why;
import org.bson.Document;

/** Who got a lead and why, as it is stored. */
final class AssignmentDocument {

    private AssignmentDocument() {}

    static Document of(Assignment assignment) {
        return new DocumentWriter()
                .text("rep", assignment.rep())
                .word("rule", assignment.reason().rule())
                .parts("skipped", assignment.reason().skipped(), AssignmentDocument::of)
                .document();
    }

    static Assignment read(DocumentReader from) {
        Reason reason = new Reason(from.word("rule", Rule.class), from.parts("skipped", AssignmentDocument::skipped));
        return new Assignment(from.text("rep"), reason);
    }

    private static Document of(Skipped skipped) {
        return new DocumentWriter()
                .text("rep", skipped.rep())
                .word("why", skipped.why())
                .document();
    }

    private static Skipped skipped(DocumentReader from) {
        return new Skipped(from.text("rep"), from.word("why", Why.class));
    }
}
