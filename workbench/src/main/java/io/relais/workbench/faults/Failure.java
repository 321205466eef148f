package io.relais.workbench.faults;

/**
 * A method of a chat's that fails.
 *
 * @param method a method of Slack's Web API, or of Teams' such as {@code teams.activities.post}; {@code *} is all of
 *     them, {@code teams.*} all of Teams'
 * @param times how often it still fails; -1 for ever
 */
public record Failure(String method, int status, int retryAfterSeconds, int times) {
    /** The status of a rate limit. */
    public static final int TOO_MANY_REQUESTS = 429;

    private static final int PRECONDITION_FAILED = 412;
    private static final String OF_TEAMS = "teams.";

    /** Whether it names a method and a status that the chat fails with; 412 is Teams' alone. */
    public boolean possible() {
        boolean known = status == TOO_MANY_REQUESTS
                || (status >= 500 && status <= 599)
                || (status == PRECONDITION_FAILED && method.startsWith(OF_TEAMS));
        return known && !method.isBlank();
    }

    boolean hits(String called) {
        boolean named = method.equals("*") || method.equals(called);
        boolean among = method.equals(OF_TEAMS + "*") && called.startsWith(OF_TEAMS);
        return times != 0 && (named || among);
    }

    Failure once() {
        return times < 0 ? this : new Failure(method, status, retryAfterSeconds, times - 1);
    }
}
