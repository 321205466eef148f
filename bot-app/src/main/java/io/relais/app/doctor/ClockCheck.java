package io.relais.app.doctor;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether this computer's clock agrees with a chat's.
 *
 * @param chat whose clock
 */
public record ClockCheck(String chat) {

    /** A chat's answer tells whole seconds, and took some time to come. */
    private static final Duration EXPECTED = Duration.ofSeconds(10);

    /** From here on some requests are refused: signatures and tokens are good for five minutes to either side. */
    private static final Duration TOLERATED = Duration.ofMinutes(4);

    /** Compares the two. Theirs is null where the chat did not say. */
    public Finding compared(@Nullable Instant theirs, Instant ours) {
        String subject = chat + ": clock";
        if (theirs == null) {
            return Finding.unknown(
                    subject, chat + " did not say what time it is", "compare this computer's clock by hand");
        }
        Duration apart = Duration.between(theirs, ours);
        if (apart.abs().compareTo(EXPECTED) <= 0) {
            return Finding.ok(subject, "agrees with this computer's");
        }
        String detail = "this computer is %d seconds %s"
                .formatted(apart.abs().toSeconds(), apart.isNegative() ? "behind" : "ahead");
        String next = "let the computer set its clock by NTP";
        return apart.abs().compareTo(TOLERATED) <= 0
                ? Finding.warn(subject, detail, next)
                : Finding.missing(subject, detail + ": what " + chat + " sends is refused", next);
    }
}
