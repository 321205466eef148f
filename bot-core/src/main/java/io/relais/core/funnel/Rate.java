package io.relais.core.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many cases of so many; printed with both numbers, and withheld where they are too few.
 *
 * @param cases 0 to {@code of}
 * @param of 0 or more
 */
public record Rate(int cases, int of) {

    /** Of fewer cases no rate is told; the counts are. */
    public static final int LEAST = 20;

    private static final int PERCENT = 100;

    /** Refuses more cases than there are. */
    public Rate {
        if (cases < 0 || cases > of) {
            throw new IllegalArgumentException(cases + " of " + of + " is no rate");
        }
    }

    /** The same of numbers as they are added up. */
    static Rate of(long cases, long of) {
        return new Rate(Math.toIntExact(cases), Math.toIntExact(of));
    }

    /** Whether there are too few cases to say. */
    public boolean tooFew() {
        return of < LEAST;
    }

    /** In per cent, with one decimal, half a tenth rounded up. Refuses none of none. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(cases)
                .multiply(BigDecimal.valueOf(PERCENT))
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    /** Where it lies with 95 % confidence. Refuses none of none. */
    public Interval interval() {
        return Interval.wilson(cases, of);
    }

    /** An end of an interval, in per cent, with one decimal. */
    public static BigDecimal percent(double end) {
        return BigDecimal.valueOf(Math.round(end * PERCENT * 10), 1);
    }
}
