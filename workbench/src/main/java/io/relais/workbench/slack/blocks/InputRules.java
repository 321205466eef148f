package io.relais.workbench.slack.blocks;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Elements that are typed or picked: texts, numbers, dates, choices, files. */
final class InputRules {
    private static final long FIRST_TEN_DIGITS = 1_000_000_000L;
    private static final long LAST_TEN_DIGITS = 9_999_999_999L;

    private InputRules() {}

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put("plain_text_input", plainText());
        rules.put("email_text_input", typed("email_text_input").has("initial_value", Values.text(Limits.INPUT_TEXT)));
        rules.put("url_text_input", typed("url_text_input").has("initial_value", Values.url()));
        rules.put("number_input", number());
        rules.put(
                "rich_text_input",
                typed("rich_text_input")
                        .has("initial_value", Shape.of("rich_text").has("elements", RichText.elements())));
        rules.put(
                "file_input",
                Shape.element("file_input")
                        .has("filetypes", Values.list(1, Limits.SELECT_OPTIONS, Values.text(Limits.ID)))
                        .has("max_files", Values.integer(1, Limits.FILES)));
        rules.put("datepicker", picked("datepicker").has("initial_date", Values.date()));
        rules.put(
                "timepicker",
                picked("timepicker").has("initial_time", Values.time()).has("timezone", Values.text(Limits.ID)));
        rules.put(
                "datetimepicker",
                confirmable("datetimepicker")
                        .has("initial_date_time", Values.integer(FIRST_TEN_DIGITS, LAST_TEN_DIGITS)));
        rules.put("checkboxes", choices("checkboxes").has("initial_options", choiceList()));
        rules.put("radio_buttons", choices("radio_buttons").has("initial_option", Texts.choice()));
        return rules;
    }

    private static Shape plainText() {
        return typed("plain_text_input")
                .has("initial_value", Values.text(0, Limits.INPUT_TEXT))
                .has("multiline", Values.bool())
                .has("min_length", Values.integer(0, Limits.INPUT_TEXT))
                .has("max_length", Values.integer(1, Limits.INPUT_TEXT))
                .also(InputRules::lengthsInOrder);
    }

    private static void lengthsInOrder(JsonNode element, Spot spot) {
        if (element.path("min_length").asInt(0) > element.path("max_length").asInt(Limits.INPUT_TEXT)) {
            spot.at("min_length").problem("must not be greater than max_length");
        }
    }

    private static Shape number() {
        Rule digits = Values.text(Limits.ID);
        return typed("number_input")
                .needs("is_decimal_allowed", Values.bool())
                .has("initial_value", digits)
                .has("min_value", digits)
                .has("max_value", digits);
    }

    private static Shape typed(String type) {
        return Shape.element(type)
                .has("placeholder", Texts.placeholder())
                .has("focus_on_load", Values.bool())
                .has(
                        "dispatch_action_config",
                        Shape.untyped()
                                .has(
                                        "trigger_actions_on",
                                        Values.list(1, 2, Values.oneOf("on_enter_pressed", "on_character_entered"))));
    }

    private static Shape confirmable(String type) {
        return Shape.element(type).has("confirm", Texts.confirm()).has("focus_on_load", Values.bool());
    }

    private static Shape picked(String type) {
        return confirmable(type).has("placeholder", Texts.placeholder());
    }

    private static Shape choices(String type) {
        return confirmable(type).needs("options", choiceList()).also(Presets::check);
    }

    private static Rule choiceList() {
        return Values.list(1, Limits.CHOICES, Texts.choice());
    }
}
