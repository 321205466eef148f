package io.relais.core.conversation.view;

import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Why a lead was rejected, disqualified or recycled, in words. */
record OutcomeWords(Wording words, LeadStage stage, Outcome outcome) {

    /** Reason, detail and note. */
    List<String> lines() {
        return lines(note -> note);
    }

    /** The same, with the note as it may be read. */
    List<String> lines(UnaryOperator<String> note) {
        List<String> lines = new ArrayList<>(reason());
        if (!lines.isEmpty() && !outcome.note().isEmpty()) {
            lines.add(words.say("card.note", note.apply(outcome.note())));
        }
        return lines;
    }

    /** Reason and detail. */
    List<String> reason() {
        return switch (stage) {
            case REJECTED -> reason("RejectReason.");
            case DISQUALIFIED -> reason("DisqualifyReason.");
            case RECYCLED -> reason("RecycleReason.");
            case NURTURING, MQL, ACCEPTED, SQL -> List.of();
        };
    }

    private List<String> reason(String kind) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(kind + outcome.reason()));
        if (!outcome.detail().isEmpty()) {
            lines.add(words.say("detail." + outcome.detail()));
        }
        return lines;
    }
}
