package io.relais.app.api.view;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.Figure;
import io.relais.core.funnel.Figures;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Reading;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.Window;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as the API shows it: each figure under its name, each of its readings under its own. */
public final class FunnelView {

    private final FunnelReport report;
    private final ReadingView mixed;

    private FunnelView(FunnelReport report) {
        this.report = report;
        this.mixed = report.mixed() ? ReadingView.OF_SEVERAL_DEFINITIONS : ReadingView.TELLING;
    }

    /** That report, whose days are that zone's. */
    public static Map<String, @Nullable Object> of(FunnelReport report, ZoneId zone) {
        return new FunnelView(report).json(zone);
    }

    private Map<String, @Nullable Object> json(ZoneId zone) {
        FunnelQuery query = report.query();
        Map<String, @Nullable Object> json = days(query.window());
        json.put("zone", zone.getId());
        Slice only = query.only();
        if (only != null) {
            json.put("for", Map.of("dimension", word(only.dimension()), "value", only.value()));
        }
        json.put("figures", figures(report.total(), mixed));
        Map<String, @Nullable Object> before = days(query.window().before());
        before.put("figures", figures(report.before(), mixed));
        json.put("before", before);
        json.put("definitions", rows(report.versions(), ReadingView.TELLING));
        if (query.by() != null) {
            json.put("by", word(query.by()));
            json.put("rows", rows(report.rows(), query.by() == Dimension.DEFINITIONS ? ReadingView.TELLING : mixed));
        }
        return json;
    }

    private static Map<String, @Nullable Object> days(Window window) {
        Map<String, @Nullable Object> days = new LinkedHashMap<>();
        days.put("from", window.first().toString());
        days.put("to", window.last().toString());
        return days;
    }

    private static List<Object> rows(List<Row> rows, ReadingView readings) {
        return rows.stream().<Object>map(row -> row(row, readings)).toList();
    }

    private static Map<String, @Nullable Object> row(Row row, ReadingView readings) {
        String value = row.slice().value();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", value.equals(Slice.UNKNOWN) ? null : value);
        json.put("figures", figures(row.tally(), readings));
        return json;
    }

    private static Map<String, Object> figures(Tally tally, ReadingView readings) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Figure figure : Figures.ALL) {
            Map<String, Object> told = new LinkedHashMap<>();
            for (Reading reading : figure.of(tally)) {
                told.put(reading.name(), reading.accept(readings));
            }
            json.put(figure.id(), told);
        }
        return json;
    }

    private static String word(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
