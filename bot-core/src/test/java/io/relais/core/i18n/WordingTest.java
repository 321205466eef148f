package io.relais.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Instant MORNING = Instant.parse("2026-05-12T08:30:00Z");
    private static final Wording EN = new Wording(Language.EN, ZoneId.of("Europe/London"));
    private static final Wording FR = new Wording(Language.FR, ZoneId.of("Europe/Paris"));

    @Test
    void momentsAreAbsoluteInThePersonsZoneAndNameIt() {
        assertThat(EN.moment(MORNING)).isEqualTo("Tue 12 May 2026, 09:30 BST");
        assertThat(FR.moment(MORNING)).isEqualTo("mar. 12 mai 2026, 10:30 CEST");
    }

    @Test
    void daysAreAbsolute() {
        assertThat(EN.day(LocalDate.of(2026, 9, 1))).isEqualTo("Tue 1 Sep 2026");
        assertThat(FR.day(LocalDate.of(2026, 9, 1))).isEqualTo("mar. 1 sept. 2026");
    }

    @Test
    void moneyIsWrittenAsThePersonReadsIt() {
        assertThat(EN.money(new BigDecimal("60000.4"), "EUR")).isEqualTo("€60,000");
        assertThat(FR.money(new BigDecimal("60000.4"), "EUR")).isEqualTo("60\u202f000\u00a0€");
    }
}
