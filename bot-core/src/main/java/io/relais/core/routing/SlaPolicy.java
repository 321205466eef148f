package io.relais.core.routing;

import java.time.Duration;

/**
 * How long sales and marketing have for each step.
 *
 * @param accept working time to accept or reject an MQL; 2 h by default
 * @param firstAttempt elapsed time until the first logged attempt to reach the contact; 24 h by default
 * @param attemptsBeforeUnreachable logged attempts before "unable to reach" may be said, 1 or more
 * @param undo elapsed time in which a decision can be taken back; 5 min by default
 * @param feedbackDays working days that marketing has to answer a lead that was not accepted, 1 or more; 2 by default
 */
public record SlaPolicy(
        Duration accept, Duration firstAttempt, int attemptsBeforeUnreachable, Duration undo, int feedbackDays) {

    public SlaPolicy {
        if (accept.isNegative() || accept.isZero() || firstAttempt.isNegative() || firstAttempt.isZero()) {
            throw new IllegalArgumentException("a deadline lies in the future");
        }
        if (feedbackDays < 1) {
            throw new IllegalArgumentException("marketing has one working day at least");
        }
        if (undo.isNegative() || attemptsBeforeUnreachable < 1) {
            throw new IllegalArgumentException("undo can't be negative, and one attempt is the least");
        }
    }
}
