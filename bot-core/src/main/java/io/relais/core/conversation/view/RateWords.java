package io.relais.core.conversation.view;

import io.relais.core.funnel.Interval;
import io.relais.core.funnel.Rate;
import io.relais.core.i18n.Wording;

/** Rates in words: always with both numbers, and with the interval; no rate where the cases are too few to say. */
public record RateWords(Wording words) {

    /** A rate, such as {@code 45 of 120: 37.5 % [29.4–46.4]}. */
    public String of(Rate rate) {
        if (rate.of() == 0) {
            return words.say("rate.none");
        }
        if (rate.tooFew()) {
            return words.say("rate.tooFew", rate.cases(), rate.of());
        }
        Interval interval = rate.interval();
        return words.say(
                "rate",
                words.number(rate.cases()),
                words.number(rate.of()),
                words.decimal(rate.percent()),
                words.decimal(Rate.percent(interval.low())),
                words.decimal(Rate.percent(interval.high())));
    }
}
