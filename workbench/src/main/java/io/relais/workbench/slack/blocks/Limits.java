package io.relais.workbench.slack.blocks;

/** Every limit of Slack's that the stand-in holds the bot to, in one place. */
public final class Limits {
    /** Size of a view. */
    public static final int VIEW_BYTES = 250 * 1024;
    /** Text of a posted message. */
    public static final int POSTED_TEXT = 40_000;
    /** Text of an updated message. */
    public static final int UPDATED_TEXT = 4_000;

    private Limits() {}
}
