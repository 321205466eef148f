package io.relais.app.api;

import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sender's own name of a request: the same one again changes nothing. */
final class IdempotencyKey {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKey() {}

    /** The key of that request, or null where it has none. */
    static @Nullable String of(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key != null && !SHAPE.matcher(key).matches()) {
            throw new Refused(
                    ProblemKind.BAD_REQUEST, HEADER + " must be 1 to 200 visible ASCII characters without a space.");
        }
        return key;
    }
}
