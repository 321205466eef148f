package io.relais.workbench.slack.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The interactive elements of Block Kit: the field that carries a choice, and the one that presets it. */
public enum InteractiveType {
    /** A press; keeps no state. */
    BUTTON("value", "", Shape.NONE),
    /** A menu of actions; keeps no state. */
    OVERFLOW("selected_option", "", Shape.NONE),
    /** A workflow's button; keeps no state. */
    WORKFLOW_BUTTON("value", "", Shape.NONE),
    /** Thumbs up and down; keeps no state. */
    FEEDBACK_BUTTONS("value", "", Shape.NONE),
    /** An icon to press; keeps no state. */
    ICON_BUTTON("value", "", Shape.NONE),
    /** One of fixed options. */
    STATIC_SELECT("selected_option", "initial_option", Shape.ONE),
    /** One of options fetched from the app. */
    EXTERNAL_SELECT("selected_option", "initial_option", Shape.ONE),
    /** One person. */
    USERS_SELECT("selected_user", "initial_user", Shape.ONE),
    /** One conversation. */
    CONVERSATIONS_SELECT("selected_conversation", "initial_conversation", Shape.ONE),
    /** One public channel. */
    CHANNELS_SELECT("selected_channel", "initial_channel", Shape.ONE),
    /** Several of fixed options. */
    MULTI_STATIC_SELECT("selected_options", "initial_options", Shape.MANY),
    /** Several of options fetched from the app. */
    MULTI_EXTERNAL_SELECT("selected_options", "initial_options", Shape.MANY),
    /** Several people. */
    MULTI_USERS_SELECT("selected_users", "initial_users", Shape.MANY),
    /** Several conversations. */
    MULTI_CONVERSATIONS_SELECT("selected_conversations", "initial_conversations", Shape.MANY),
    /** Several public channels. */
    MULTI_CHANNELS_SELECT("selected_channels", "initial_channels", Shape.MANY),
    /** Ticks. */
    CHECKBOXES("selected_options", "initial_options", Shape.MANY),
    /** One of a few options, all in sight. */
    RADIO_BUTTONS("selected_option", "initial_option", Shape.ONE),
    /** A day. */
    DATEPICKER("selected_date", "initial_date", Shape.ONE),
    /** A time of day. */
    TIMEPICKER("selected_time", "initial_time", Shape.ONE),
    /** An instant, as Unix seconds. */
    DATETIMEPICKER("selected_date_time", "initial_date_time", Shape.ONE),
    /** Typed text. */
    PLAIN_TEXT_INPUT("value", "initial_value", Shape.ONE),
    /** A typed e-mail address. */
    EMAIL_TEXT_INPUT("value", "initial_value", Shape.ONE),
    /** A typed address. */
    URL_TEXT_INPUT("value", "initial_value", Shape.ONE),
    /** A typed number. */
    NUMBER_INPUT("value", "initial_value", Shape.ONE),
    /** Typed rich text. */
    RICH_TEXT_INPUT("rich_text_value", "initial_value", Shape.ONE),
    /** Uploaded files. */
    FILE_INPUT("files", "", Shape.MANY);

    /** How much an element keeps. */
    private enum Shape {
        NONE,
        ONE,
        MANY
    }

    private final String valueField;
    private final String initialField;
    private final Shape shape;

    InteractiveType(String valueField, String initialField, Shape shape) {
        this.valueField = valueField;
        this.initialField = initialField;
        this.shape = shape;
    }

    /** The type as written in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of an action or a state that carries the choice. */
    public String valueField() {
        return valueField;
    }

    /** The field of the element that presets the choice; blank where there is none. */
    public String initialField() {
        return initialField;
    }

    /** Whether a view's or a message's state has an entry for it. */
    public boolean keepsState() {
        return shape != Shape.NONE;
    }

    /** Whether it carries a list. */
    public boolean many() {
        return shape == Shape.MANY;
    }

    /** The type written so in JSON, if it is interactive. */
    public static Optional<InteractiveType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
