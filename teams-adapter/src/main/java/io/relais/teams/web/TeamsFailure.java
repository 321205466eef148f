package io.relais.teams.web;

import java.time.Duration;

/** A call to Teams that did not do what it was for. The message holds Teams' code and nobody's data. */
public final class TeamsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TeamsErrors.Kind kind;

    private final String code;

    private final Duration retryAfter;

    private TeamsFailure(String call, TeamsErrors.Kind kind, String code, Duration retryAfter) {
        super(call + ": " + code);
        this.kind = kind;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** Teams answered with an error; without a code of its own it goes by the status. */
    static TeamsFailure answered(String call, int status, String code, Duration retryAfter) {
        String known = code.isEmpty() ? "http_" + status : code;
        return new TeamsFailure(call, TeamsErrors.kindOf(status, known), known, retryAfter);
    }

    /** Teams did not answer. */
    static TeamsFailure unreachable(String call, Throwable cause) {
        TeamsFailure failure =
                new TeamsFailure(call, TeamsErrors.Kind.RETRY_LATER, "unreachable", TeamsErrors.USUAL_WAIT);
        failure.initCause(cause);
        return failure;
    }

    /** Our own pacing says that it is too early. */
    static TeamsFailure tooEarly(String call, Duration wait) {
        return new TeamsFailure(call, TeamsErrors.Kind.RETRY_LATER, "paced", wait);
    }

    /** Not to be done, or not possible, for a reason of our own. */
    public static TeamsFailure own(String call, String why) {
        return new TeamsFailure(call, TeamsErrors.kindOf(0, why), why, TeamsErrors.USUAL_WAIT);
    }

    /** What can be done about it. */
    public TeamsErrors.Kind kind() {
        return kind;
    }

    /** Teams' word for it, or ours. */
    public String code() {
        return code;
    }

    /** How long to leave Teams alone. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
