package io.relais.slack.block;

/** Slack's limits, as its reference gives them; characters are counted after escaping. */
public final class SlackLimits {

    /** Blocks of a message. */
    public static final int MESSAGE_BLOCKS = 50;

    /** Blocks of a modal or of the home tab. */
    public static final int VIEW_BLOCKS = 100;

    /**
     * Characters to read in a modal or on the home tab. Slack takes 250 kB of JSON: each of these characters may take six
     * bytes of it, and the blocks around them the rest.
     */
    public static final int VIEW_CHARACTERS = 36_000;

    /** Characters of all blocks of a message together: reported by developers, not documented. */
    public static final int MESSAGE_CHARACTERS = 13_200;

    /** The {@code text} of a message ({@code chat.update} refuses a longer one). */
    public static final int MESSAGE_TEXT = 4_000;

    /** The text of a header. */
    public static final int HEADER = 150;

    /** A text object. */
    public static final int TEXT = 3_000;

    /** A field of a section. */
    public static final int FIELD = 2_000;

    /** Fields of a section. */
    public static final int FIELDS = 10;

    /** The text of a button. */
    public static final int BUTTON = 75;

    /** What a screen reader says of a button. */
    public static final int ACCESSIBILITY_LABEL = 75;

    /** The value of a button. */
    public static final int BUTTON_VALUE = 2_000;

    /** An {@code action_id}, a {@code block_id} or a {@code callback_id}. */
    public static final int ID = 255;

    /** Elements of an actions block. */
    public static final int ACTIONS = 25;

    /** Options of an overflow menu; it needs two to be a menu. */
    public static final int OVERFLOW_OPTIONS = 5;

    /** The text of an option. */
    public static final int OPTION = 75;

    /** The value of an option. */
    public static final int OPTION_VALUE = 150;

    /** Options of a select. */
    public static final int SELECT_OPTIONS = 100;

    /** The label of an input, and its hint. */
    public static final int LABEL = 2_000;

    /** What can be typed into a text input. */
    public static final int INPUT = 3_000;

    /** The title of a modal, and its two buttons. */
    public static final int VIEW_TITLE = 24;

    /** What a modal remembers. */
    public static final int PRIVATE_METADATA = 3_000;

    /** Charts of a message. */
    public static final int MESSAGE_CHARTS = 2;

    /** The title of a chart, and of its axes. */
    public static final int CHART_TITLE = 50;

    /** The name of a category or of a series of a chart. */
    public static final int CHART_LABEL = 20;

    /** Series of a chart. */
    public static final int CHART_SERIES = 6;

    /** Categories of a chart. */
    public static final int CHART_POINTS = 20;

    /** Tables of a message. */
    public static final int MESSAGE_TABLES = 1;

    /** Rows of a table, with its header. */
    public static final int TABLE_ROWS = 100;

    /** Columns of a table. */
    public static final int TABLE_COLUMNS = 20;

    /** Characters of all cells of a table together. */
    public static final int TABLE_CHARACTERS = 10_000;

    private SlackLimits() {}
}
