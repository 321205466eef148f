package io.relais.workbench.faults;

/** A fault that is on or off. */
public enum Fault {
    /** Slack sends each event twice. */
    DUPLICATE_EVENTS("duplicateEvents"),
    /** Slack sends events late. */
    LATE_EVENTS("lateEvents"),
    /** Slack is not there at all. */
    SLACK_AWAY("slackAway"),
    /** Teams is not there at all: nothing is sent, and every call is refused. */
    TEAMS_AWAY("teamsAway"),
    /** Nobody gets a token for Teams. */
    TEAMS_TOKEN_AWAY("teamsTokenAway"),
    /** Teams sends each activity twice under one id. */
    DUPLICATE_ACTIVITIES("duplicateActivities");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    /** As the page names it. */
    public String code() {
        return code;
    }
}
