package io.relais.app.api;

import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request to the API through where it brings a valid key, and says whose it is. */
final class ApiGate implements HandlerInterceptor {

    static final String CALLER = "relais.caller";

    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    private final Keys keys;

    ApiGate(Keys keys) {
        this.keys = keys;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (keys.none()) {
            throw new Refused(
                    ProblemKind.NO_KEYS, "No key is set: set RELAIS_API_KEYS to name:secret and start the bot again.");
        }
        Caller caller = caller(keys, request);
        if (caller == null) {
            throw new Refused(
                    ProblemKind.UNAUTHORIZED,
                    "Send Authorization: Bearer, with the secret of a key of RELAIS_API_KEYS.");
        }
        request.setAttribute(CALLER, caller);
        return true;
    }

    /** Who calls with one of these keys, or null. */
    static @Nullable Caller caller(Keys keys, HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        return bearer.matches() ? keys.callerWith(bearer.group(1)) : null;
    }
}
