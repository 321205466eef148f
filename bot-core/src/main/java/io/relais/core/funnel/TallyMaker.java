package io.relais.core.funnel;

import io.relais.core.funnel.SourceWeek.Reason;
import io.relais.core.lead.Qualification;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes down what one lead counts for in one place. */
final class TallyMaker {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** What ISO 4217 calls no currency. */
    private static final String NONE = "XXX";

    /** More would be a mistake of whoever typed it, and must not keep anything else from being counted. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final TallySum sum = new TallySum();

    /** One more. */
    TallyMaker one(Count what) {
        sum.add(TallyNames.of(what), 1);
        return this;
    }

    /** A handover, and what sales made of it. */
    TallyMaker handover(Round round, Handover handover) {
        Handover.Course course = handover.course();
        sum.add(TallyNames.of(round, course.outcome()), 1);
        course.reasons().forEach((decided, reason) -> sum.add(TallyNames.of(new Reason(decided, reason)), 1));
        Instant answered = course.answeredAt();
        if (answered != null) {
            took(Stretch.IN_MQL, handover.at(), answered);
            left(handover, answered, course.leftAt());
        }
        return this;
    }

    private void left(Handover handover, Instant answered, @Nullable Instant left) {
        Handover.Course course = handover.course();
        if (left != null && course.outcome().accepted()) {
            took(Stretch.IN_ACCEPTED, answered, left);
        }
        Qualification found = course.found();
        if (left != null && found != null) {
            took(Stretch.TO_SQL, handover.at(), left);
            worth(found);
        }
    }

    /** That took from then until then. */
    void took(Stretch what, Instant from, Instant until) {
        sum.times(what).took(Steps.at(Steps.minutes(Duration.between(from, until))), 1);
    }

    private void worth(Qualification found) {
        String currency = CURRENCY.matcher(found.currency()).matches() ? found.currency() : NONE;
        BigDecimal amount = found.amount().min(MOST).setScale(Tally.DECIMALS, RoundingMode.HALF_UP);
        sum.add(TallyNames.AMOUNT + currency, amount.unscaledValue().longValueExact());
    }

    /** All that was written down. */
    Tally tally() {
        return sum.tally();
    }
}
