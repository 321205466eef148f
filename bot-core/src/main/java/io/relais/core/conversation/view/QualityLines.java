package io.relais.core.conversation.view;

import io.relais.core.chat.Element;
import io.relais.core.chat.Element.Fine;
import io.relais.core.chat.Element.Lines;
import io.relais.core.i18n.Wording;
import io.relais.core.reasons.Doubt;
import io.relais.core.reasons.ReasonQuality;
import java.util.ArrayList;
import java.util.List;

/** How sure the reasons of a period are, as a part of a card; nothing where none was given. */
public record QualityLines(Wording words) {

    /** The counts by what makes one ask, then how many were called right; under 20 decisions no rate is told. */
    public List<Element> of(ReasonQuality quality) {
        if (quality.decisions() == 0) {
            return List.of();
        }
        RateWords rates = new RateWords(words);
        List<String> lines = new ArrayList<>();
        lines.add(words.count("quality.decisions", quality.decisions()));
        for (Doubt.Kind kind : Doubt.Kind.values()) {
            if (quality.of(kind).cases() > 0) {
                lines.add(words.say("quality." + kind.name(), rates.of(quality.of(kind))));
            }
        }
        if (quality.questioned() > 0) {
            lines.add(words.say("quality.confirmed", rates.of(quality.confirmedOfQuestioned())));
        }
        return List.of(new Lines(words.say("quality.title"), lines), new Fine(words.say("quality.how")));
    }
}
