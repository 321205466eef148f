package io.relais.core.conversation.view;

import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.SourceTally;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How a source does, in words: counts, and no rate. */
record TallyWords(Wording words, SourceTally tally) {

    /** How many of those that were handed over became that. */
    String of(LeadStage verdict) {
        return words.count("tally." + verdict.name(), tally.of(verdict), tally.handedOver());
    }

    /** All counts. */
    String all() {
        String each = Arrays.stream(LeadStage.values())
                .filter(verdict -> tally.of(verdict) > 0)
                .map(verdict -> words.say("tally.each", words.name(verdict), tally.of(verdict)))
                .collect(Collectors.joining(", "));
        return words.say("tally.all", tally.handedOver(), each);
    }
}
