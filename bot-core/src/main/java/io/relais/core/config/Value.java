package io.relais.core.config;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a file that knows its path and line. What can't be read as asked is one problem and a harmless stand-in,
 * so that reading goes on; an absent value has been complained about already and stays silent.
 */
final class Value {

    private static final int LONGEST = 300;
    private static final Pattern DURATION = Pattern.compile("(\\d{1,5})([mhd])");

    private final Place place;
    private final @Nullable Node node;
    private final String path;
    private final int line;

    /** The file, and where its problems go. */
    record Place(String file, Problems problems) {}

    Value(Place place, @Nullable Node node, String path, int line) {
        this.place = place;
        this.node = node;
        this.path = path;
        this.line = line;
    }

    Value child(@Nullable Node child, String step) {
        int childLine = child == null
                ? line
                : child.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        String separator = path.isEmpty() || step.startsWith("[") ? "" : ".";
        return new Value(place, child, path + separator + step, childLine);
    }

    boolean present() {
        return node != null;
    }

    /** Whether it is written as a mapping, where it may be written in another way, too. */
    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether it is written as a list, where it may be written in another way, too. */
    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** How many problems there are so far, for {@link #complainUnlessSince}. */
    int problems() {
        return place.problems().count();
    }

    /** Complains about a rule over present values, unless reading them has brought problems of its own. */
    void complainUnlessSince(int before, String message) {
        if (present() && problems() == before) {
            complain(message);
        }
    }

    void complain(String message) {
        place.problems().add(new Problem(place.file(), line, path, message));
    }

    /** The keys and values of a mapping. */
    Section section() {
        if (node instanceof MappingNode mapping) {
            return new Section(this, mapping.getValue());
        }
        complainUnlessAbsent("must be a mapping (key: value)");
        return new Section(this, null);
    }

    /** The entries of a list. */
    List<Value> items() {
        List<Value> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(child(item, "[" + items.size() + "]"));
            }
        } else {
            complainUnlessAbsent("must be a list");
        }
        return items;
    }

    /** As {@link #items}, but an empty list is a problem. */
    List<Value> someItems() {
        List<Value> items = items();
        if (items.isEmpty() && node instanceof SequenceNode) {
            complain("must have at least one entry");
        }
        return items;
    }

    /** Text of 1 to {@value #LONGEST} characters that aren't all blank. */
    String text() {
        String expected = "must be text of 1 to " + LONGEST + " characters; put it in quotes if it looks like a number";
        return scalar(Tag.STR, expected, text -> text.isBlank() || text.length() > LONGEST ? null : text.strip(), "?");
    }

    /** One of these words. */
    <T> T oneOf(Map<String, T> known, T standIn) {
        int before = problems();
        String word = text();
        T value = known.get(word);
        if (value == null) {
            complainUnlessSince(before, "can't be " + word + Spelling.hint(word, known.keySet()));
        }
        return value == null ? standIn : value;
    }

    /** The words for an enum's constants: {@code FAST_TRACK} is {@code fast_track}. */
    static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    /** Text that {@code read} understands; it answers null or throws a {@link DateTimeException} where it doesn't. */
    <T> T text(Function<String, @Nullable T> read, String expected, T standIn) {
        return scalar(Tag.STR, expected, read, standIn);
    }

    /** A whole number within those bounds. */
    int whole(int least, int most) {
        String expected = "must be a whole number from " + least + " to " + most;
        return scalar(Tag.INT, expected, text -> within(new BigDecimal(text), least, most), least);
    }

    /** A number with or without decimals, at least {@code least} and below {@code limit}. */
    BigDecimal number(String least, String limit) {
        BigDecimal from = new BigDecimal(least);
        BigDecimal below = new BigDecimal(limit);
        Function<String, @Nullable BigDecimal> read = text -> {
            BigDecimal number = new BigDecimal(text);
            return from.compareTo(number) <= 0 && number.compareTo(below) < 0 ? number : null;
        };
        boolean whole = node != null && node.getTag().equals(Tag.INT);
        String expected = "must be a number, at least " + least + " and below " + limit;
        return scalar(whole ? Tag.INT : Tag.FLOAT, expected, read, from);
    }

    /** A stretch of time such as {@code 5m}, {@code 2h} or {@code 30d}, never zero. */
    Duration duration() {
        return text(Value::duration, "must be a duration such as 5m, 2h or 30d", Duration.ofHours(1));
    }

    private static @Nullable Duration duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        long count = Long.parseLong(matcher.group(1));
        Duration unit = text.endsWith("m") ? Duration.ofMinutes(1) : Duration.ofHours(text.endsWith("h") ? 1 : 24);
        return count == 0 ? null : unit.multipliedBy(count);
    }

    private static @Nullable Integer within(BigDecimal number, int least, int most) {
        boolean inside =
                BigDecimal.valueOf(least).compareTo(number) <= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        return inside ? number.intValue() : null;
    }

    private <T> T scalar(Tag tag, String expected, Function<String, @Nullable T> read, T standIn) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(tag)) {
            try {
                T value = read.apply(scalar.getValue());
                if (value != null) {
                    return value;
                }
            } catch (DateTimeException | NumberFormatException e) {
                complain(expected);
                return standIn;
            }
        }
        complainUnlessAbsent(expected);
        return standIn;
    }

    private void complainUnlessAbsent(String message) {
        if (present()) {
            complain(message);
        }
    }
}
