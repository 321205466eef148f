package io.relais.slack.web;

import java.time.Duration;

/** A call to Slack that did not do what it was for. The message holds Slack's code and nobody's data. */
public final class SlackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SlackErrors.Kind kind;

    private final String code;

    private final Duration retryAfter;

    private SlackFailure(String method, SlackErrors.Kind kind, String code, Duration retryAfter) {
        super(method + ": " + code);
        this.kind = kind;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** Slack answered with an error. */
    static SlackFailure answered(String method, String code, Duration retryAfter) {
        return new SlackFailure(method, SlackErrors.kindOf(code), code, retryAfter);
    }

    /** Slack did not answer. */
    public static SlackFailure unreachable(String method, Throwable cause) {
        SlackFailure failure =
                new SlackFailure(method, SlackErrors.Kind.RETRY_LATER, "unreachable", SlackErrors.USUAL_WAIT);
        failure.initCause(cause);
        return failure;
    }

    /** Our own pacing says that it is too early. */
    static SlackFailure tooEarly(String method, Duration wait) {
        return new SlackFailure(method, SlackErrors.Kind.RETRY_LATER, "paced", wait);
    }

    /** Slack told by an event that something has ended. */
    public static SlackFailure told(String code) {
        return new SlackFailure("event", SlackErrors.kindOf(code), code, Duration.ZERO);
    }

    /** Not to be done, for a reason of our own. */
    public static SlackFailure refused(String method, String why) {
        return new SlackFailure(method, SlackErrors.Kind.REFUSED, why, Duration.ZERO);
    }

    /** What can be done about it. */
    public SlackErrors.Kind kind() {
        return kind;
    }

    /** Slack's word for it. */
    public String code() {
        return code;
    }

    /** How long to leave Slack alone. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
