package io.relais.workbench.teams.cards;

/** What there may be how much of. */
public final class Limits {
    /** Actions that are shown in a row; more have to be in its menu. */
    public static final int SHOWN_ACTIONS = 6;
    /** People for whom a card is refreshed by itself. */
    public static final int REFRESHED_USERS = 60;
    /** The highest minor version of schema 1 that Teams draws everywhere. */
    public static final int MINOR_VERSION = 5;

    private Limits() {}
}
