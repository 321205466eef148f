package io.relais.core.mongo;

import io.relais.core.lead.Feedback;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadEvent.Assigned;
import io.relais.core.lead.LeadFacts;
import io.relais.core.lead.PersonKey;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The fields by which leads are found and kept apart, worked out of the lead at each save. */
final class LeadFields {

    /** Those that a lead may not have; they are taken off the document then. */
    private static final List<String> OPTIONAL = List.of(
            "owner",
            "email",
            "domain",
            "person",
            "dueAt",
            "verdict",
            "feedback",
            "feedbackBy",
            "feedbackAt",
            "answerBy");

    private LeadFields() {}

    static Document of(Lead lead) {
        LeadFacts facts = lead.facts();
        Document fields = new DocumentWriter()
                .word("stage", lead.stage())
                .text("owner", lead.owner())
                .text("email", facts.contact().email())
                .text("domain", facts.company().domain())
                .text("person", person(lead))
                .time("pressingAt", lead.pressing())
                .time("dueAt", lead.progress().clocks().nextDue())
                .time("receivedAt", facts.provenance().receivedAt())
                .texts("words", SearchWords.of(facts))
                .text("source", facts.provenance().source())
                .word("verdict", lead.verdict())
                .document();
        fields.putAll(of(lead.feedback()));
        return fields;
    }

    /** What a decision is found by. */
    private static Document of(@Nullable Feedback item) {
        return item == null
                ? new Document()
                : new DocumentWriter()
                        .word("feedback", item.state())
                        .text("feedbackBy", item.by())
                        .time("feedbackAt", item.latest())
                        .time("answerBy", item.answerBy())
                        .document();
    }

    /** Whom it was given to last, and when. */
    static Document of(Assigned assigned) {
        return new DocumentWriter()
                .text("assignedTo", assigned.assignment().rep())
                .time("assignedAt", assigned.stamp().at())
                .document();
    }

    /** The optional fields that these lack. */
    static List<String> absentFrom(Document fields) {
        return OPTIONAL.stream().filter(name -> !fields.containsKey(name)).toList();
    }

    private static @Nullable String person(Lead lead) {
        PersonKey key = lead.stage().open() ? PersonKey.of(lead.facts()) : null;
        return key == null ? null : key.value();
    }
}
