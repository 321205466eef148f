package io.relais.teams.card;

/**
 * The limits of Teams and of Adaptive Cards, and where there is none documented, ours. Characters are Java's: UTF-16, as
 * Teams counts a message.
 */
public final class TeamsLimits {

    /** A message with all that is in it: 100 KB in UTF-16 ("Format your bot messages"). */
    public static final int MESSAGE_BYTES = 100 * 1024;

    /** The body of a card as JSON; ours, so that a message keeps to its size even if every character takes 3 bytes. */
    public static final int CARD = 26_000;

    /** The plain text of a message or a card: ours, for the same reason. */
    public static final int PLAIN = 3_000;

    /** One text on a card: ours. */
    public static final int TEXT = 3_000;

    /** Lines of one text; further ones are run on: ours. */
    public static final int LINES = 40;

    /** A heading: ours; about three lines of it. */
    public static final int HEADING = 150;

    /** A label or a value of a fact: ours. */
    public static final int FACT = 500;

    /** The name of a category or of a series of a chart: ours; Teams cuts what does not fit. */
    public static final int CHART_LABEL = 40;

    /** The text of a button, and of its tooltip: ours; Teams cuts what does not fit the card. */
    public static final int BUTTON = 100;

    /** Buttons of a set that are shown; Teams hides further ones unless they are in the menu. */
    public static final int PRIMARY_ACTIONS = 6;

    /** What a button acts on: ours; it holds ids only. */
    public static final int ARGUMENT = 2_000;

    /** Readers for whom Teams keeps a version of their own of one card ("User Specific Views"). */
    public static final int READERS = 60;

    /** Options of a choice: the core's own. */
    public static final int OPTIONS = 100;

    /** The label of an input, its hint, and an option: ours. */
    public static final int LABEL = 500;

    /** The title of a dialog: ours; Teams cuts it at the dialog's width. */
    public static final int DIALOG_TITLE = 64;

    /** Results of a search ("Respond to search command": 25). */
    public static final int RESULTS = 25;

    private TeamsLimits() {}
}
