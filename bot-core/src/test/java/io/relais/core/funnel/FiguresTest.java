package io.relais.core.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.Reading.Share;
import io.relais.core.funnel.Reading.Spread;
import io.relais.core.funnel.Reading.Sum;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of one month, of which every number was set by hand. */
class FiguresTest {

    private static final Tally MONTH = Tally.named(Map.ofEntries(
            Map.entry("count:RECEIVED", 400L),
            Map.entry("count:RECEIVED_MQL", 120L),
            Map.entry("count:RECEIVED_SQL", 45L),
            Map.entry("first:WAITING", 10L),
            Map.entry("first:WORKED", 15L),
            Map.entry("first:SQL", 45L),
            Map.entry("first:DISQUALIFIED", 18L),
            Map.entry("first:REJECTED", 20L),
            Map.entry("first:RECYCLED", 8L),
            Map.entry("first:REJECTED_RECYCLED", 4L),
            Map.entry("again:SQL", 2L),
            Map.entry("again:REJECTED", 1L),
            Map.entry("reason:REJECTED:MISROUTED", 7L),
            Map.entry("reason:REJECTED:OFF_DEFINITION", 18L),
            Map.entry("reason:DISQUALIFIED:NO_NEED", 20L),
            Map.entry("time:IN_MQL:15", 20L),
            Map.entry("time:IN_MQL:120", 80L),
            Map.entry("count:ACCEPT_DUE", 110L),
            Map.entry("count:ACCEPT_IN_TIME", 88L),
            Map.entry("count:FEEDBACK_DUE", 19L),
            Map.entry("count:FEEDBACK_IN_TIME", 19L),
            Map.entry("amount:EUR", 1_250_500_125L)));

    @Test
    void tellConversionsAsInTheWorkedExample() {
        assertThat(told(Figures.CONVERSION)).isEqualTo("""
                        leadToMql: 120 of 400, 30.0 % [25.7-34.7]
                        mqlToSal: 86 of 120, 71.7 % [63.0-79.0]
                        salToSql: 45 of 86, 52.3 % [41.9-62.6]
                        mqlToSql: 45 of 120, 37.5 % [29.4-46.4]
                        leadToSql: 45 of 400, 11.3 % [8.5-14.7]""");
    }

    @Test
    void tellEveryOutcomeAndWhatIsOpen() {
        assertThat(told(Figures.OUTCOMES)).isEqualTo("""
                        WAITING: 10 of 120, 8.3 % [4.6-14.7]
                        WORKED: 15 of 120, 12.5 % [7.7-19.6]
                        SQL: 45 of 120, 37.5 % [29.4-46.4]
                        DISQUALIFIED: 18 of 120, 15.0 % [9.7-22.5]
                        REJECTED: 20 of 120, 16.7 % [11.1-24.3]
                        RECYCLED: 8 of 120, 6.7 % [3.4-12.6]
                        REJECTED_RECYCLED: 4 of 120, 3.3 % [1.3-8.3]""");
    }

    @Test
    void tellLaterHandoversApartAndNoRateOfFew() {
        assertThat(told(Figures.AGAIN)).contains("SQL: 2 of 3, too few").contains("REJECTED: 1 of 3, too few");
    }

    @Test
    void tellTheAcceptanceOfFirstAndLaterHandovers() {
        assertThat(told(Figures.ACCEPTANCE)).startsWith("accepted: 88 of 113, ");
    }

    @Test
    void tellReasonsTheMostFrequentFirst() {
        assertThat(told(Figures.REJECTIONS)).matches("(?s)OFF_DEFINITION: 18 of 25, .*\nMISROUTED: 7 of 25, .*");
        assertThat(told(Figures.DISQUALIFICATIONS)).startsWith("NO_NEED: 20 of 20, 100.0 % ");
    }

    @Test
    void tellTimes() {
        assertThat(told(Figures.TIME_IN_STAGE)).isEqualTo("nurturing: none\nmql: PT2H, PT2H of 100\naccepted: none");
        assertThat(told(Figures.SPEED)).isEqualTo("firstAttempt: none\nfirstContact: none\nsql: none");
    }

    @Test
    void tellBothClocks() {
        assertThat(told(Figures.CLOCKS))
                .startsWith("salesAnswer: 88 of 110, 80.0 % ")
                .endsWith("\nfirstAttempt: none\nmarketingAnswer: 19 of 19, too few");
    }

    @Test
    void tellAmountsByCurrency() {
        assertThat(told(Figures.AMOUNTS)).isEqualTo("EUR: 1250500.125");
    }

    @Test
    void tellNothingOfNothing() {
        assertThat(Figures.ALL)
                .allSatisfy(figure -> assertThat(figure.of(Tally.NONE))
                        .allSatisfy(reading -> assertThat(say(reading)).endsWith(": none")));
    }

    private static String told(Figure figure) {
        return figure.of(MONTH).stream().map(FiguresTest::say).collect(Collectors.joining("\n"));
    }

    private static String say(Reading reading) {
        return reading.name() + ": " + reading.accept(new InWords());
    }

    /** Plain words for each kind of reading. */
    private static final class InWords implements Reading.Visitor<String> {

        @Override
        public String share(Share share) {
            Rate rate = share.rate();
            if (rate.of() == 0) {
                return "none";
            }
            Interval at = rate.interval();
            BigDecimal low = Rate.percent(at.low());
            return rate.cases() + " of " + rate.of() + ", "
                    + (rate.tooFew() ? "too few" : rate.percent() + " % [" + low + "-" + Rate.percent(at.high()) + "]");
        }

        @Override
        public String spread(Spread spread) {
            Times times = spread.times();
            return times.cases() == 0 ? "none" : times.median() + ", " + times.p90() + " of " + times.cases();
        }

        @Override
        public String sum(Sum sum) {
            return sum.amount().toPlainString();
        }
    }
}
