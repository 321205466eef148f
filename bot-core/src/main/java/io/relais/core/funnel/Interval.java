package io.relais.core.funnel;

/** Where a rate lies with 95 % confidence; both ends from 0 to 1. */
public record Interval(double low, double high) {

    /** 97.5 % of a normal distribution lie below so many standard deviations. */
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval, which holds for small numbers, and for rates near 0 and 1, too.
     *
     * @param cases 0 to {@code of}
     * @param of 1 or more
     */
    public static Interval wilson(int cases, int of) {
        if (of < 1 || cases < 0 || cases > of) {
            throw new IllegalArgumentException(cases + " of " + of + " is no rate");
        }
        double rate = (double) cases / of;
        double z2 = Z * Z;
        double centre = rate + z2 / (2 * of);
        double spread = Z * Math.sqrt(rate * (1 - rate) / of + z2 / (4.0 * of * of));
        double whole = 1 + z2 / of;
        return new Interval(cases == 0 ? 0 : (centre - spread) / whole, cases == of ? 1 : (centre + spread) / whole);
    }
}
