package io.relais.app.api.read;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** How much of everything is taken in. */
final class Limits {

    /** A person's or a company's name: nobody is refused for a name, however it was filled in. */
    static final int NAME = 10_000;

    static final int WORD = 200;
    static final int DETAIL = 1_000;
    static final int ADDRESS = 254;

    static final Range TIMES = new Range(1, 10_000);
    static final Range PEOPLE = new Range(0, 10_000_000);
    static final Range MONTHS = new Range(0, 120);

    static final BigDecimal DEAL = new BigDecimal("1000000000000");
    static final BigDecimal REVENUE = new BigDecimal("1000000000000000");
    static final int DECIMALS = 4;

    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** Clocks of other machines are not quite right. */
    static final Duration AHEAD = Duration.ofDays(1);

    private Limits() {}
}
