package io.relais.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A request's body as raw bytes, up to a limit. */
public final class Body {

    /** The most bytes of a body, and of a line where a body has lines: 1 MiB. */
    public static final int LIMIT = 1 << 20;

    private Body() {}

    /** All of it. */
    public static byte[] of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) {
            throw tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw tooLarge();
        }
        return bytes;
    }

    /** More than that. */
    public static Refused tooLarge() {
        return new Refused(
                ProblemKind.TOO_LARGE, "At most 1 MiB at once: send more as application/x-ndjson, line by line.");
    }
}
