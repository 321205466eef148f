package io.relais.core.chat;

import io.relais.core.chat.Element.Lines;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bars by category; of several series a bar each. Every number is there in words too, for who can't see the bars.
 *
 * @param title what is shown
 * @param unit what is counted, such as "leads"
 * @param categories what the bars stand over, left to right; none twice
 * @param series at least one; each with an amount for each category, in the same order
 */
public record Chart(String title, String unit, List<String> categories, List<Series> series) implements Element {

    /** Copies the lists; refuses a chart without bars, and one whose numbers do not stand over a category each. */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int each = categories.size();
        if (each == 0
                || series.isEmpty()
                || series.stream().anyMatch(one -> one.amounts().size() != each)) {
            throw new IllegalArgumentException("each series has a number for each of " + each + " categories");
        }
        List<String> names = series.stream().map(Series::name).toList();
        if (hasTwice(categories) || hasTwice(names)) {
            throw new IllegalArgumentException("a category or a series is there twice");
        }
    }

    /** Bars of one kind, with an amount for each category. */
    public record Series(String name, List<Amount> amounts) {

        /** Copies the list. */
        public Series {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * How high a bar is.
     *
     * @param value 0 or more
     * @param words the same as it is said, such as "37.5 %"
     */
    public record Amount(BigDecimal value, String words) {

        /** Refuses less than nothing. */
        public Amount {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("no bar is less than nothing: " + value);
            }
        }
    }

    private static boolean hasTwice(List<String> names) {
        return new HashSet<>(names).size() < names.size();
    }

    /** The same without bars: a line for each category, with every number. */
    public Lines asLines() {
        return new Lines(
                title + " (" + unit + ")",
                IntStream.range(0, categories.size()).mapToObj(this::line).toList());
    }

    private String line(int category) {
        return series.stream()
                .map(one -> one.name() + " " + one.amounts().get(category).words())
                .collect(Collectors.joining(", ", categories.get(category) + ": ", ""));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.chart(this);
    }
}
