package io.relais.app.source;

import io.relais.core.source.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values as people and other systems write them, as the API takes them; what can't be read stays the text that it is. */
public final class Shapes {

    /** As programs write them: in UTC, and no date with slashes. */
    public static final Shapes OF_PROGRAMS = new Shapes(ZoneOffset.UTC, null);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}'’]");
    private static final Pattern MONEY = Pattern.compile("[\\p{Sc}]|EUR|USD|GBP|CHF");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d{1,4}");
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://(?:[^/@]*@)?");

    private final Times times;

    /**
     * As they are written there.
     *
     * @param zone of times that come without one
     * @param order of day and month where both are numbers between slashes, or null where that is not known
     */
    public Shapes(ZoneId zone, @Nullable DateOrder order) {
        this.times = new Times(zone, order);
    }

    JsonNode of(String value, Target.Shape shape) {
        return switch (shape) {
            case TEXT -> JSON.stringNode(value);
            case WHOLE, AMOUNT -> number(value);
            case TIME -> time(value);
            case COUNTRY -> JSON.stringNode(Countries.code(value));
            case DOMAIN -> JSON.stringNode(domain(value));
        };
    }

    private static JsonNode number(String value) {
        String digits = MONEY.matcher(SPACES.matcher(value).replaceAll("")).replaceAll("");
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (GROUPED.matcher(digits).matches()) {
            return number(value, digits.replaceAll("[.,]", ""));
        }
        if (last >= 0
                && DECIMAL.matcher(digits.substring(0, last).replaceAll("[.,]", "") + digits.substring(last))
                        .matches()) {
            return number(value, digits.substring(0, last).replaceAll("[.,]", "") + "." + digits.substring(last + 1));
        }
        return number(value, digits);
    }

    private static JsonNode number(String value, String digits) {
        if (!digits.matches("\\d{1,18}(\\.\\d{1,4})?")) {
            return JSON.stringNode(value);
        }
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        return number.scale() <= 0 ? JSON.numberNode(number.longValueExact()) : JSON.numberNode(number);
    }

    private JsonNode time(String value) {
        Instant time = times.read(value);
        return JSON.stringNode(time == null ? value : time.toString());
    }

    private static String domain(String value) {
        String host = SCHEME.matcher(value.toLowerCase(Locale.ROOT)).replaceFirst("");
        int end = host.length();
        for (char stop : new char[] {'/', '?', '#', ':'}) {
            int at = host.indexOf(stop);
            end = at < 0 ? end : Math.min(end, at);
        }
        String bare = host.substring(0, end);
        return bare.startsWith("www.") ? bare.substring("www.".length()) : bare;
    }
}
