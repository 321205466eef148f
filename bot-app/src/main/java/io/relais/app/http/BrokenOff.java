package io.relais.app.http;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/**
 * An answer that failed after it had begun. It can't be taken back, so its connection is broken: what came of it must not look
 * whole.
 */
final class BrokenOff {

    private static final String MARK = BrokenOff.class.getName();

    private BrokenOff() {}

    /** Whether the answer has begun; if so, it will be broken off. */
    static boolean is(ServletRequest request, ServletResponse response) {
        if (response.isCommitted()) {
            request.setAttribute(MARK, true);
        }
        return response.isCommitted();
    }

    /** Whether the answer to that request has to be broken off. */
    static boolean isWanted(ServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
