package io.relais.workbench.teams.cards;

import io.relais.workbench.Json;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The elements that people fill in: each has an id, a label, and words for when it is required and empty. */
final class InputTypes {
    private InputTypes() {}

    static Map<String, Rule> all() {
        return Map.of(
                "Input.Text", text(),
                "Input.Number", number(),
                "Input.Date", moment("Input.Date", Values.date()),
                "Input.Time", moment("Input.Time", Values.time()),
                "Input.Toggle", toggle(),
                "Input.ChoiceSet", choiceSet());
    }

    private static Shape input(String type) {
        return Shape.element(type)
                .needs("id", Values.text())
                .needs("label", Values.text())
                .has("isRequired", Values.bool())
                .has("errorMessage", Values.text())
                .also((value, spot) -> {
                    if (value.path("isRequired").booleanValue(false) && !value.hasNonNull("errorMessage")) {
                        spot.problem("needs errorMessage, as it is required");
                    }
                });
    }

    private static Shape text() {
        return input("Input.Text")
                .has("isMultiline", Values.bool())
                .has("maxLength", Values.positive())
                .has("placeholder", Values.text())
                .has("regex", Values.text())
                .has("style", Values.oneOf("text", "tel", "url", "email", "password"))
                .has("inlineAction", ActionTypes.SELECT)
                .has("value", Values.anyText())
                .also((value, spot) -> {
                    int longest = value.path("maxLength").asInt(Integer.MAX_VALUE);
                    if (Json.text(value, "value").length() > longest) {
                        spot.at("value").problem("must not be longer than maxLength");
                    }
                });
    }

    private static Shape number() {
        return input("Input.Number")
                .has("min", Values.number())
                .has("max", Values.number())
                .has("placeholder", Values.text())
                .has("value", Values.number());
    }

    private static Shape moment(String type, Rule moment) {
        return input(type)
                .has("min", moment)
                .has("max", moment)
                .has("placeholder", Values.text())
                .has("value", moment);
    }

    private static Shape toggle() {
        return input("Input.Toggle")
                .needs("title", Values.text())
                .has("value", Values.anyText())
                .has("valueOn", Values.text())
                .has("valueOff", Values.text())
                .has("wrap", Values.bool());
    }

    private static Shape choiceSet() {
        Rule choice = Shape.untyped().needs("title", Values.text()).needs("value", Values.text());
        Rule query = Shape.untyped()
                .needs("type", Values.oneOf("Data.Query"))
                .needs("dataset", Values.text())
                .has("associatedInputs", Values.oneOf("auto", "none"));
        return input("Input.ChoiceSet")
                .has("choices", Values.list(choice))
                .has("choices.data", query)
                .has("isMultiSelect", Values.bool())
                .has("style", Values.oneOf("compact", "expanded", "filtered"))
                .has("placeholder", Values.text())
                .has("value", Values.anyText())
                .has("wrap", Values.bool())
                .also(InputTypes::checkChoices);
    }

    private static void checkChoices(JsonNode input, Spot spot) {
        Set<String> values = new HashSet<>();
        int index = 0;
        for (JsonNode choice : input.path("choices")) {
            if (!values.add(Json.text(choice, "value"))) {
                spot.at("choices").at(index).problem("has the value of another choice");
            }
            index++;
        }
        if (input.has("choices.data")) {
            return;
        }
        if (values.isEmpty()) {
            spot.problem("needs choices");
        }
        Set<String> preset = Arrays.stream(Json.text(input, "value").split(","))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
        if (!values.containsAll(preset)) {
            spot.at("value").problem("must be the value of a choice");
        }
    }
}
