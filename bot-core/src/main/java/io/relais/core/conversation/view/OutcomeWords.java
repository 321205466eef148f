package io.relais.core.conversation.view;

import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Why a lead was rejected, disqualified or recycled, in words. */
record OutcomeWords(Wording words, Lead lead) {

    List<String> lines() {
        Outcome outcome = lead.progress().outcome();
        return switch (lead.stage()) {
            case REJECTED -> lines("RejectReason.", outcome);
            case DISQUALIFIED -> lines("DisqualifyReason.", outcome);
            case RECYCLED -> lines("RecycleReason.", outcome);
            case NURTURING, MQL, ACCEPTED, SQL -> List.of();
        };
    }

    private List<String> lines(String kind, Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(kind + outcome.reason()));
        if (!outcome.detail().isEmpty()) {
            lines.add(words.say("detail." + outcome.detail()));
        }
        if (!outcome.note().isEmpty()) {
            lines.add(words.say("card.note", outcome.note()));
        }
        return lines;
    }
}
