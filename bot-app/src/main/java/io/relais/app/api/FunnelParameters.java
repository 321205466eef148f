package io.relais.app.api;

import io.relais.app.http.Fault;
import io.relais.app.http.Problem;
import io.relais.app.http.ProblemKind;
import io.relais.app.http.Refused;
import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Window;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which figures a caller asks for, and everything that is wrong with that. */
final class FunnelParameters {

    private static final Set<String> KNOWN = Set.of("from", "to", "by", "for");
    private static final String DAY = "must be a day, such as 2026-10-31";
    private static final int USUAL_DAYS = 30;
    private static final String DIMENSIONS =
            Arrays.stream(Dimension.values()).map(FunnelParameters::word).collect(Collectors.joining(", "));

    private final Map<String, String> parameters;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    FunnelParameters(Map<String, String> parameters, LocalDate today) {
        this.parameters = parameters;
        this.today = today;
    }

    /** What is asked for; without days, the last thirty. */
    FunnelQuery query() {
        LocalDate to = as("to", FunnelParameters::day, DAY);
        LocalDate last = to == null ? today : to;
        LocalDate from = as("from", FunnelParameters::day, DAY);
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        Dimension by = as("by", FunnelParameters::dimension, "must be one of " + DIMENSIONS);
        Slice only = as("for", FunnelParameters::slice, "must be one of " + DIMENSIONS + ", a colon, and a value");
        if (last.isBefore(first) || !last.isBefore(first.plusYears(Window.MOST_YEARS))) {
            faults.add(new Fault(
                    "?from", "must be no later than to, and less than " + Window.MOST_YEARS + " years before it"));
        }
        if (by != null && only != null && !FunnelQuery.counted(by, only.dimension())) {
            faults.add(new Fault("?by", "is not counted for one " + word(only.dimension())));
        }
        refuseFaults();
        return new FunnelQuery(new Window(first, last), by, only);
    }

    private void refuseFaults() {
        parameters.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> faults.add(new Fault("?" + name, "is not a parameter")));
        if (!faults.isEmpty()) {
            throw new Refused(new Problem(ProblemKind.BAD_REQUEST, "Some parameters are wrong.", faults));
        }
    }

    private <T> @Nullable T as(String name, Function<String, @Nullable T> of, String expected) {
        String text = parameters.getOrDefault(name, "").strip();
        T known = text.isEmpty() ? null : of.apply(text);
        if (!text.isEmpty() && known == null) {
            faults.add(new Fault("?" + name, expected));
        }
        return known;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable Dimension dimension(String text) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> word(dimension).equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Slice slice(String text) {
        int colon = text.indexOf(':');
        Dimension dimension = colon < 0 ? null : dimension(text.substring(0, colon));
        return dimension == null ? null : new Slice(dimension, text.substring(colon + 1));
    }

    private static String word(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
