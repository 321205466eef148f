package io.relais.app.api.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object while it is read: each field is asked for by name, every fault is noted, the rest is left over. */
final class Fields {

    private final ObjectNode object;
    private final String pointer;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    private Fields(ObjectNode object, String pointer, Findings findings) {
        this.object = object;
        this.pointer = pointer;
        this.findings = findings;
    }

    static Fields of(ObjectNode root, Findings findings) {
        return new Fields(root, "", findings);
    }

    /** What was found so far, anywhere in the body. */
    Findings findings() {
        return findings;
    }

    /** Text without the white space around it, or null where there is none. */
    @Nullable
    String text(String name, int longest) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            wrong(name, "must be text");
            return null;
        }
        String text = value.stringValue().strip();
        if (text.codePointCount(0, text.length()) > longest) {
            wrong(name, "is longer than %,d characters".formatted(longest));
            return null;
        }
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            wrong(name, "has half of a surrogate pair");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Text that must be there; empty where it is not, which is noted. */
    String required(String name, int longest) {
        int before = findings.count();
        String text = text(name, longest);
        if (text == null && findings.count() == before) {
            wrong(name, "is required");
        }
        return text == null ? "" : text;
    }

    /** Text that stands for something, or null; {@code of} returns null for what it does not know. */
    <T> @Nullable T as(String name, Function<String, @Nullable T> of, String expected) {
        String text = text(name, Limits.WORD);
        T known = text == null ? null : of.apply(text);
        if (text != null && known == null) {
            wrong(name, "must be " + expected);
        }
        return known;
    }

    /** A whole number in that range, or null. */
    @Nullable
    Integer whole(String name, Range range) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || !range.holds(value.longValue())) {
            wrong(name, "must be a whole number, " + range);
            return null;
        }
        return value.intValue();
    }

    /** An amount of money from 0, or null. */
    @Nullable
    BigDecimal amount(String name, BigDecimal most) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        BigDecimal number = value.isNumber() ? value.decimalValue() : BigDecimal.ONE.negate();
        if (number.signum() < 0 || number.compareTo(most) > 0 || number.scale() > Limits.DECIMALS) {
            wrong(
                    name,
                    "must be a number, 0 to %s, with up to %d decimals"
                            .formatted(most.toPlainString(), Limits.DECIMALS));
            return null;
        }
        return number;
    }

    /** A time with its zone, not later than that, or null. */
    @Nullable
    Instant time(String name, Instant latest) {
        Instant time = as(name, Fields::instant, "a time with its zone, such as 2026-05-12T08:30:00Z");
        if (time == null) {
            return null;
        }
        if (time.isBefore(Limits.EARLIEST)) {
            wrong(name, "is before " + Limits.EARLIEST);
            return null;
        }
        if (time.isAfter(latest)) {
            wrong(name, "lies in the future");
            return null;
        }
        return time;
    }

    /** The object of that name; an empty one where there is none. */
    Fields object(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isObject()) {
            wrong(name, "must be an object");
        }
        ObjectNode inside = value instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        return new Fields(inside, at(name), findings);
    }

    /** The objects in the list of that name. */
    List<Fields> objects(String name, int most) {
        JsonNode value = value(name);
        List<Fields> all = new ArrayList<>();
        if (value == null) {
            return all;
        }
        if (!value.isArray() || value.size() > most) {
            wrong(name, "must be a list of up to %d objects".formatted(most));
            return all;
        }
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) instanceof ObjectNode object) {
                all.add(new Fields(object, at(name) + "/" + i, findings));
            } else {
                findings.add(at(name) + "/" + i, "must be an object");
            }
        }
        return all;
    }

    /** Leaves a field out of account. */
    void pass(String name) {
        asked.add(name);
    }

    /** Whether there is anything in it. */
    boolean any() {
        return !object.isEmpty();
    }

    /** The fields that nobody asked for, by name. */
    Map<String, JsonNode> rest() {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        object.properties().stream()
                .filter(entry ->
                        !asked.contains(entry.getKey()) && !entry.getValue().isNull())
                .forEach(entry -> rest.put(entry.getKey(), entry.getValue()));
        return rest;
    }

    /** Notes a fault of a field. */
    void wrong(String name, String detail) {
        findings.add(at(name), detail);
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable JsonNode value(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
