package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What Slack's client says of a filled input whose content does not fit its element. */
final class InputFormat {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final int MAX_TEXT = 3000;

    private static final Map<String, BiFunction<JsonNode, String, Optional<String>>> CHECKS = Map.of(
            "plain_text_input",
            InputFormat::length,
            "number_input",
            InputFormat::number,
            "email_text_input",
            (element, value) -> matches(EMAIL, value, "Please enter a valid email address."),
            "url_text_input",
            (element, value) -> matches(URL, value, "Please enter a valid URL."));

    private InputFormat() {}

    static Optional<String> complaint(JsonNode element, JsonNode entry) {
        String value = Json.text(entry, "value");
        return Optional.ofNullable(CHECKS.get(Json.text(element, "type")))
                .flatMap(check -> check.apply(element, value));
    }

    private static Optional<String> length(JsonNode element, String value) {
        int length = value.codePointCount(0, value.length());
        int min = element.path("min_length").asInt(0);
        int max = element.path("max_length").asInt(MAX_TEXT);
        if (length < min) {
            return Optional.of("Please enter at least " + min + " characters.");
        }
        return length > max ? Optional.of("Please enter at most " + max + " characters.") : Optional.empty();
    }

    private static Optional<String> matches(Pattern pattern, String value, String otherwise) {
        return pattern.matcher(value).matches() ? Optional.empty() : Optional.of(otherwise);
    }

    private static Optional<String> number(JsonNode element, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.stripTrailingZeros().scale() > 0
                    && !element.path("is_decimal_allowed").booleanValue(false)) {
                return Optional.of("Please enter a whole number.");
            }
            return range(element, number);
        } catch (NumberFormatException notANumber) {
            return Optional.of("Please enter a number.");
        }
    }

    private static Optional<String> range(JsonNode element, BigDecimal number) {
        String min = element.path("min_value").asString("");
        String max = element.path("max_value").asString("");
        if (!min.isEmpty() && number.compareTo(new BigDecimal(min)) < 0) {
            return Optional.of("Please enter a number of at least " + min + ".");
        }
        if (!max.isEmpty() && number.compareTo(new BigDecimal(max)) > 0) {
            return Optional.of("Please enter a number of at most " + max + ".");
        }
        return Optional.empty();
    }
}
