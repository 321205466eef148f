package io.relais.workbench.slack.blocks;

/** Every limit of Slack's that the stand-in holds the bot to, in one place; lengths are in characters. */
public final class Limits {
    /** Text of a posted message. */
    public static final int POSTED_TEXT = 40_000;
    /** Text of an updated message. */
    public static final int UPDATED_TEXT = 4_000;
    /** Blocks of a message. */
    public static final int MESSAGE_BLOCKS = 50;
    /** All text in a message's blocks together: reported by others, not documented. */
    public static final int MESSAGE_BLOCK_TEXT = 13_200;
    /** Text of all markdown blocks of a message together. */
    public static final int MARKDOWN_TEXT = 12_000;
    /** Tables of a message. */
    public static final int MESSAGE_TABLES = 1;
    /** Charts of a message. */
    public static final int MESSAGE_CHARTS = 2;

    /** Blocks of a view. */
    public static final int VIEW_BLOCKS = 100;
    /** Size of a view in bytes. */
    public static final int VIEW_BYTES = 250 * 1024;
    /** A modal's title, and its submit and close buttons. */
    public static final int VIEW_TITLE = 24;
    /** A view's private metadata. */
    public static final int PRIVATE_METADATA = 3_000;
    /** Block, action, callback and external ids. */
    public static final int ID = 255;

    /** Text of a section. */
    public static final int SECTION_TEXT = 3_000;
    /** Fields of a section. */
    public static final int SECTION_FIELDS = 10;
    /** Text of a field. */
    public static final int FIELD_TEXT = 2_000;
    /** Text of a header. */
    public static final int HEADER_TEXT = 150;
    /** Elements of an actions block. */
    public static final int ACTIONS_ELEMENTS = 25;
    /** Elements of a context block. */
    public static final int CONTEXT_ELEMENTS = 10;
    /** Elements of a context actions block. */
    public static final int CONTEXT_ACTIONS_ELEMENTS = 5;
    /** Label and hint of an input. */
    public static final int INPUT_LABEL = 2_000;
    /** Alternative text and title of an image. */
    public static final int IMAGE_TEXT = 2_000;
    /** Any address. */
    public static final int URL = 3_000;
    /** Title and description of a video. */
    public static final int VIDEO_TEXT = 200;
    /** Author of a video. */
    public static final int VIDEO_AUTHOR = 50;

    /** Text and accessibility label of a button. */
    public static final int BUTTON_TEXT = 75;
    /** Value of a button. */
    public static final int BUTTON_VALUE = 2_000;
    /** Placeholder of any element. */
    public static final int PLACEHOLDER = 150;
    /** Options of a menu, and groups of options. */
    public static final int SELECT_OPTIONS = 100;
    /** Options of checkboxes and radio buttons. */
    public static final int CHOICES = 10;
    /** Fewest options of an overflow menu. */
    public static final int OVERFLOW_MIN = 2;
    /** Options of an overflow menu. */
    public static final int OVERFLOW_MAX = 5;
    /** Text and description of an option. */
    public static final int OPTION_TEXT = 75;
    /** Value of an option. */
    public static final int OPTION_VALUE = 150;
    /** Typed text of an input. */
    public static final int INPUT_TEXT = 3_000;
    /** Files of a file input. */
    public static final int FILES = 10;

    /** Title of a confirmation. */
    public static final int CONFIRM_TITLE = 100;
    /** Text of a confirmation. */
    public static final int CONFIRM_TEXT = 300;
    /** Buttons of a confirmation. */
    public static final int CONFIRM_BUTTON = 30;

    /** Rows of a table. */
    public static final int TABLE_ROWS = 100;
    /** Cells of a row. */
    public static final int TABLE_COLUMNS = 20;
    /** Rows of a data table, with its header. */
    public static final int DATA_TABLE_ROWS = 101;
    /** Text of all cells of a table together. */
    public static final int TABLE_TEXT = 10_000;
    /** Title and axis labels of a chart. */
    public static final int CHART_TITLE = 50;
    /** Labels within a chart. */
    public static final int CHART_LABEL = 20;
    /** Segments or series of a chart. */
    public static final int CHART_SERIES = 6;
    /** Points of a series. */
    public static final int CHART_POINTS = 20;
    /** Text of an alert, body and small print of a card. */
    public static final int CARD_BODY = 200;
    /** Title and subtitle of a card or container. */
    public static final int CARD_TITLE = 150;
    /** Buttons of a card. */
    public static final int CARD_ACTIONS = 3;
    /** Cards of a carousel, child blocks of a container. */
    public static final int CHILDREN = 10;

    private Limits() {}
}
