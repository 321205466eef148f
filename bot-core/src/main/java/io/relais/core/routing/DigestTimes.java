package io.relais.core.routing;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When the team reads what is owed and how its sources do, by the clock on its wall.
 *
 * @param daily what somebody owes, on each working day
 * @param weeklyOn the day of the week's figures; the next working day where the team is closed then
 * @param weekly the week's figures
 */
public record DigestTimes(LocalTime daily, DayOfWeek weeklyOn, LocalTime weekly) {

    /** Each working day at nine; the week's figures on Monday. */
    public static final DigestTimes USUAL = new DigestTimes(LocalTime.of(9, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0));
}
