package io.relais.core.conversation.view;

import io.relais.core.funnel.Reading;
import io.relais.core.funnel.Times;
import io.relais.core.i18n.Wording;
import java.time.Duration;

/** Each kind of number in words, with how many cases stand behind it. */
record ReadingWords(Wording words) implements Reading.Visitor<String> {

    private static final int MINUTES_BELOW = 120;
    private static final int HOURS_BELOW = 48;

    @Override
    public String share(Reading.Share share) {
        return new RateWords(words).of(share.rate());
    }

    @Override
    public String spread(Reading.Spread spread) {
        return of(spread.times());
    }

    /** How long it took, such as {@code median 45 min, 9 of 10 within 3 h 15 min, of 45}. */
    String of(Times times) {
        if (times.cases() == 0) {
            return words.say("rate.none");
        }
        return times.tooFew()
                ? words.count("times.tooFew", times.cases())
                : words.say("times", of(times.median()), of(times.p90()), words.number(times.cases()));
    }

    @Override
    public String sum(Reading.Sum sum) {
        return words.money(sum.amount(), sum.name());
    }

    private String of(Duration time) {
        if (time.toMinutes() < MINUTES_BELOW) {
            return words.say("time.minutes", time.toMinutes());
        }
        return time.toHours() < HOURS_BELOW
                ? words.say("time.hours", time.toHours(), time.toMinutesPart())
                : words.say("time.days", time.toDays(), time.toHoursPart());
    }
}
