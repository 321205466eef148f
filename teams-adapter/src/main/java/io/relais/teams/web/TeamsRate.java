package io.relais.teams.web;

import java.time.Duration;
import java.util.List;

/** Teams' limits for one bot (learn.microsoft.com, "Rate limiting", October 2026), which are estimates by its own word. */
public enum TeamsRate {
    /** All calls in one tenant. */
    TENANT,
    /** Posting into one conversation, and editing there. */
    SEND,
    /** Opening one conversation. */
    CREATE,
    /** Asking one conversation for its members. */
    MEMBERS,
    /** Asking one team for its channels. */
    ROOMS;

    private static final List<Window> ALL_TOGETHER = List.of(new Window(1, 50));

    private static final List<Window> SPEAKING =
            List.of(new Window(1, 7), new Window(2, 8), new Window(30, 60), new Window(3_600, 1_800));

    private static final List<Window> ASKING =
            List.of(new Window(1, 14), new Window(2, 16), new Window(30, 120), new Window(3_600, 3_600));

    /** The windows, the shortest first. */
    List<Window> windows() {
        return switch (this) {
            case TENANT -> ALL_TOGETHER;
            case SEND, CREATE -> SPEAKING;
            case MEMBERS, ROOMS -> ASKING;
        };
    }

    /** Whether two of them may not meet in one conversation: what only asks meets nothing. */
    boolean isExclusive() {
        return switch (this) {
            case SEND, CREATE -> true;
            case TENANT, MEMBERS, ROOMS -> false;
        };
    }

    /** How long anything counts. */
    Duration memory() {
        return windows().get(windows().size() - 1).length();
    }

    /** How far apart those who have to wait come back. */
    Duration spacing() {
        Window shortest = windows().get(0);
        return shortest.length().dividedBy(shortest.most());
    }

    /**
     * So many in so long.
     *
     * @param seconds how long
     * @param most how many
     */
    record Window(int seconds, int most) {

        Duration length() {
            return Duration.ofSeconds(seconds);
        }
    }
}
