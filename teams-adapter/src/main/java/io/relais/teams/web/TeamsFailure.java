package io.relais.teams.web;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call to Teams that did not do what it was for. The message holds Teams' code and nobody's data. */
public final class TeamsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TeamsErrors.Kind kind;

    private final String code;

    private final @Nullable Duration said;

    private TeamsFailure(String message, TeamsErrors.Kind kind, String code, @Nullable Duration said) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.said = said;
    }

    /** Teams answered with an error; without a code of its own it goes by the status. */
    static TeamsFailure answered(String call, int status, String code, @Nullable Duration said) {
        String known = code.isEmpty() ? "http_" + status : code;
        return new TeamsFailure(call + ": " + known, TeamsErrors.kindOf(status, known), known, said);
    }

    /** Teams did not answer. */
    static TeamsFailure unreachable(String call, Throwable cause) {
        TeamsFailure failure = own(call, "unreachable");
        failure.initCause(cause);
        return failure;
    }

    /** Our own pacing says that it is too early. */
    static TeamsFailure tooEarly(String call, Duration wait) {
        return new TeamsFailure(call + ": paced", TeamsErrors.Kind.RETRY_LATER, "paced", wait);
    }

    /** Not to be done, or not possible, for a reason of our own. */
    public static TeamsFailure own(String call, String why) {
        return new TeamsFailure(call + ": " + why, TeamsErrors.kindOf(0, why), why, null);
    }

    /** The same, where Teams did not say for how long to leave it alone, and we do. */
    TeamsFailure waiting(Duration wait) {
        TeamsFailure patient = new TeamsFailure(String.valueOf(getMessage()), kind, code, wait);
        patient.initCause(this);
        return patient;
    }

    /** What can be done about it. */
    public TeamsErrors.Kind kind() {
        return kind;
    }

    /** Whether it is a "no" to this one; not something that passes, or that nothing works with. */
    public boolean isRefusal() {
        return switch (kind) {
            case REFUSED, NOT_INSTALLED, PROGRAMMING_ERROR -> true;
            case RETRY_LATER, CREDENTIALS -> false;
        };
    }

    /** Teams' word for it, or ours. */
    public String code() {
        return code;
    }

    /** How long to leave Teams alone: as it said, else the usual time. */
    public Duration retryAfter() {
        return Objects.requireNonNullElse(said, TeamsErrors.USUAL_WAIT);
    }

    /** Whether Teams said how long to leave it alone. */
    boolean isTimed() {
        return said != null;
    }
}
