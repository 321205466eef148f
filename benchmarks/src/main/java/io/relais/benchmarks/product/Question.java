package io.relais.benchmarks.product;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is asked about the funnel: the last days of the year, in whole or broken down. */
record Question(int days, @Nullable Dimension by) {

    private static final List<Integer> WINDOWS = List.of(7, 30, 90, 365);

    /** Each window, in whole and by each dimension. */
    static List<Question> all() {
        List<Question> all = new ArrayList<>();
        for (int days : WINDOWS) {
            all.add(new Question(days, null));
            for (Dimension by : Dimension.values()) {
                all.add(new Question(days, by));
            }
        }
        return all;
    }

    FunnelQuery query() {
        return new FunnelQuery(window(), by, null);
    }

    private Window window() {
        return new Window(Histories.LAST_DAY.minusDays(days - 1L), Histories.LAST_DAY);
    }

    /** The same, to the API. */
    String path() {
        String path = "/api/v1/funnel?from=" + window().first() + "&to=" + window().last();
        return by == null ? path : path + "&by=" + by.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return days + " days" + (by == null ? "" : " by " + by.name().toLowerCase(Locale.ROOT));
    }
}
