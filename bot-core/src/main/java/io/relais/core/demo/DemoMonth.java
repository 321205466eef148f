package io.relais.core.demo;

import io.relais.core.i18n.Language;
import java.time.YearMonth;

/**
 * Which example month is wanted: the same month, seed and language give the same leads under the same definitions.
 *
 * @param month the month in which everything happens, in the team's zone
 * @param seed what chance begins with
 * @param language what notes are written in
 */
public record DemoMonth(YearMonth month, long seed, Language language) {

    /** How many leads are received. */
    public static final int RECEIVED = 400;

    /** How many of them become MQL. */
    public static final int MQL = 120;

    /** How many of those become SQL. */
    public static final int SQL = 45;

    /** The seed that is taken unless another one is named. */
    public static final long USUAL_SEED = 1;
}
