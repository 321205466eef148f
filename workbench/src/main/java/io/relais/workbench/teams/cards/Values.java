package io.relais.workbench.teams.cards;

import java.util.Arrays;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Rules for plain values and lists. */
final class Values {
    private static final Pattern DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern PIXELS = Pattern.compile("\\d+px");
    private static final Pattern URL = Pattern.compile("(https|http|data|mailto|tel|msteams):\\S+");

    private Values() {}

    /** A text; an empty one is drawn as nothing, so it is a mistake. */
    static Rule text() {
        return (value, spot) -> {
            if (!value.isString()) {
                spot.problem("must be a string");
            } else if (value.stringValue().isBlank()) {
                spot.problem("must not be empty");
            }
        };
    }

    /** A text that may be empty, such as a preset value. */
    static Rule anyText() {
        return (value, spot) -> {
            if (!value.isString()) {
                spot.problem("must be a string");
            }
        };
    }

    static Rule url() {
        return matching(URL, "must be an address");
    }

    static Rule date() {
        return matching(DATE, "must be a date as YYYY-MM-DD");
    }

    static Rule time() {
        return matching(TIME, "must be a time as HH:MM");
    }

    static Rule pixels() {
        return matching(PIXELS, "must be a number of pixels, such as 80px");
    }

    private static Rule matching(Pattern pattern, String otherwise) {
        return (value, spot) -> {
            if (!value.isString() || !pattern.matcher(value.stringValue()).matches()) {
                spot.problem(otherwise);
            }
        };
    }

    static Rule bool() {
        return (value, spot) -> {
            if (!value.isBoolean()) {
                spot.problem("must be true or false");
            }
        };
    }

    static Rule number() {
        return (value, spot) -> {
            if (!value.isNumber()) {
                spot.problem("must be a number");
            }
        };
    }

    static Rule positive() {
        return (value, spot) -> {
            if (!value.isIntegralNumber() || value.longValue() < 1) {
                spot.problem("must be a whole number above 0");
            }
        };
    }

    /** One of some words, in upper or lower case, as the schema takes them. */
    static Rule oneOf(String... allowed) {
        return (value, spot) -> {
            String word = value.stringValue("");
            if (Arrays.stream(allowed).noneMatch(word::equalsIgnoreCase)) {
                spot.problem("must be one of " + String.join(", ", allowed));
            }
        };
    }

    /** One of some words, or something else by another rule. */
    static Rule oneOfOr(Rule other, String... allowed) {
        return (value, spot) -> {
            String word = value.stringValue("");
            if (Arrays.stream(allowed).noneMatch(word::equalsIgnoreCase)) {
                other.check(value, spot);
            }
        };
    }

    static Rule object() {
        return (value, spot) -> {
            if (!value.isObject()) {
                spot.problem("must be an object");
            }
        };
    }

    /** Anything; for parts that are the app's own. */
    static Rule anything() {
        return (value, spot) -> {};
    }

    static Rule list(int min, int max, Rule item) {
        return (value, spot) -> {
            if (!value.isArray()) {
                spot.problem("must be a list");
                return;
            }
            if (value.size() < min) {
                spot.problem("must have at least " + min);
            }
            if (value.size() > max) {
                spot.problem("must have at most " + max);
            }
            int index = 0;
            for (JsonNode each : value) {
                item.check(each, spot.at(index++));
            }
        };
    }

    static Rule list(Rule item) {
        return list(1, Integer.MAX_VALUE, item);
    }
}
