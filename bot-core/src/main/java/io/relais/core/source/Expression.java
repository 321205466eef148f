package io.relais.core.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param parts each a path (a JSON pointer, RFC 6901) where it starts with {@code /}, else a text that is always the same
 * @param joinedBy what stands between the parts; null where the first part with a value is taken
 * @param words what values are called here, whatever their case
 * @param otherwise what a value is called that {@code words} does not have; null where it stays as it is
 */
public record Expression(
        List<String> parts,
        @Nullable String joinedBy,
        Map<String, String> words,
        @Nullable String otherwise) {

    private static final Pattern PATH = Pattern.compile("(/([^~/]|~[01])*)+");

    /** Copies both; the case of what is looked up is lowered. */
    public Expression {
        parts = List.copyOf(parts);
        Map<String, String> lowered = new LinkedHashMap<>();
        words.forEach((word, called) -> lowered.put(word.toLowerCase(Locale.ROOT), called));
        words = Map.copyOf(lowered);
    }

    /** A path, or a text that is always the same. */
    public static Expression of(String part) {
        return new Expression(List.of(part), null, Map.of(), null);
    }

    /** Whether that part is a path. */
    public static boolean isPath(String part) {
        return part.startsWith("/");
    }

    /** Whether that is a path as it must be written. */
    public static boolean isWellFormed(String path) {
        return PATH.matcher(path).matches();
    }

    /** What that value is called here. */
    public String called(String value) {
        String called = words.get(value.toLowerCase(Locale.ROOT));
        if (called != null) {
            return called;
        }
        return otherwise == null ? value : otherwise;
    }
}
