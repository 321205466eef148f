package io.relais.app.demo;

import io.relais.core.demo.DemoMonth;
import io.relais.core.demo.DemoPlay;
import io.relais.core.demo.DemoPlay.Into;
import io.relais.core.demo.DemoRefusal;
import io.relais.core.demo.Script;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An example month as it is asked for, and what speaks against it.
 *
 * @param month what is wanted
 * @param into which record it may go into
 */
public record DemoOrder(DemoMonth month, Into into) {

    /** The month before the one that it is in that zone. */
    public static YearMonth lastMonth(Instant now, ZoneId zone) {
        return YearMonth.from(now.atZone(zone)).minusMonths(1);
    }

    /**
     * Why it is not made, in words with what to do about it; null where it may be made.
     *
     * @param allow how whoever asks says that a record with leads is fine
     */
    @Nullable
    public String refusal(DemoPlay play, Script script, Instant now, String allow) {
        DemoRefusal refusal = play.refusal(script, into, now);
        return refusal == null ? null : words(refusal, allow);
    }

    private String words(DemoRefusal refusal, String allow) {
        return switch (refusal) {
            case NO_REP ->
                "nobody of the team is a rep, so nobody can accept a lead: give somebody the role in team.yaml";
            case NOT_EMPTY ->
                "the record has leads already. Take an empty one, or say " + allow
                        + " to have the example leads among them; they can't be taken out again";
            case NOT_OVER ->
                "what happens in " + month.month()
                        + " would not be over by now: take an earlier month, or longer working hours";
        };
    }
}
