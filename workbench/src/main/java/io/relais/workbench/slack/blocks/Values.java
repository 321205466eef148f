package io.relais.workbench.slack.blocks;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Rules for plain values and lists, in Slack's words. */
final class Values {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+");

    private Values() {}

    /** A text that is not empty. */
    static Rule text(int max) {
        return text(1, max);
    }

    static Rule text(int min, int max) {
        return (value, spot) -> {
            if (!value.isString()) {
                spot.problem("must provide a string");
            } else if (value.stringValue().length() < min) {
                spot.problem("must be more than " + (min - 1) + " characters");
            } else if (value.stringValue().length() > max) {
                spot.problem("must be less than " + (max + 1) + " characters");
            }
        };
    }

    static Rule id() {
        return text(Limits.ID);
    }

    static Rule url() {
        return text(Limits.URL).and(matching(URL, "must be a valid URL"));
    }

    static Rule date() {
        return matching(DATE, "must be a date in the format YYYY-MM-DD");
    }

    static Rule time() {
        return matching(TIME, "must be a time in the format HH:mm");
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
                spot.problem("must be a boolean");
            }
        };
    }

    static Rule number() {
        return (value, spot) -> {
            if (!value.isNumber()) {
                spot.problem("must provide a number");
            }
        };
    }

    static Rule integer(long min, long max) {
        return (value, spot) -> {
            if (!value.isIntegralNumber()) {
                spot.problem("must provide an integer");
            } else if (value.longValue() < min || value.longValue() > max) {
                spot.problem("must be between " + min + " and " + max);
            }
        };
    }

    static Rule oneOf(String... allowed) {
        return (value, spot) -> {
            if (!value.isString() || !List.of(allowed).contains(value.stringValue())) {
                spot.problem("must be one of " + String.join(", ", allowed));
            }
        };
    }

    /** Anything; for parts that carry no limit of their own. */
    static Rule anything() {
        return (value, spot) -> {};
    }

    static Rule list(int min, int max, Rule item) {
        return (value, spot) -> {
            if (!value.isArray()) {
                spot.problem("must be an array");
                return;
            }
            if (value.size() < min) {
                spot.problem("no fewer than " + min + " items allowed");
            }
            if (value.size() > max) {
                spot.problem("no more than " + max + " items allowed");
            }
            int index = 0;
            for (JsonNode each : value) {
                item.check(each, spot.at(index++));
            }
        };
    }
}
