package io.relais.slack.block;

import com.slack.api.model.block.LayoutBlock;
import io.relais.core.chat.Chart;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart as Slack draws it, which the SDK has no class for.
 *
 * @param type {@code data_visualization}
 * @param title what is shown
 * @param chart the bars
 */
record ChartBlock(String type, String title, Bars chart) implements LayoutBlock {

    record Bars(String type, List<Series> series, Axis axisConfig) {}

    record Series(String name, List<Point> data) {}

    record Point(String label, BigDecimal value) {}

    record Axis(List<String> categories, String yLabel) {}

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return null;
    }

    /** The chart as Slack takes it; null where there is too much in it, or where names are the same once shortened. */
    static @Nullable Drawn of(Chart chart) {
        List<String> labels = chart.categories().stream().map(ChartBlock::label).toList();
        List<Series> series =
                chart.series().stream().map(one -> series(one, labels)).toList();
        List<String> names = series.stream().map(Series::name).toList();
        boolean fits = labels.size() <= SlackLimits.CHART_POINTS && names.size() <= SlackLimits.CHART_SERIES;
        if (!fits || !differ(labels) || !differ(names)) {
            return null;
        }
        String title = SlackText.richLine(chart.title(), SlackLimits.CHART_TITLE);
        Axis axis = new Axis(labels, SlackText.richLine(chart.unit(), SlackLimits.CHART_TITLE));
        int characters = title.length() + length(labels) + length(names);
        return new Drawn(new ChartBlock("data_visualization", title, new Bars("bar", series, axis)), characters);
    }

    private static Series series(Chart.Series series, List<String> labels) {
        List<Point> points = IntStream.range(0, labels.size())
                .mapToObj(i -> new Point(labels.get(i), series.amounts().get(i).value()))
                .toList();
        return new Series(label(series.name()), points);
    }

    private static String label(String raw) {
        return SlackText.richLine(raw, SlackLimits.CHART_LABEL);
    }

    private static boolean differ(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
