package io.relais.app.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.funnel.Dimension;
import io.relais.core.funnel.FunnelQuery;
import io.relais.core.funnel.FunnelReport;
import io.relais.core.funnel.FunnelReport.Row;
import io.relais.core.funnel.Slice;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.Window;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FunnelViewTest {

    private static final Tally MONTH = Tally.named(Map.of(
            "count:RECEIVED", 400L,
            "count:RECEIVED_MQL", 120L,
            "count:RECEIVED_SQL", 45L,
            "first:SQL", 45L,
            "first:REJECTED", 75L,
            "time:IN_MQL:90", 120L,
            "amount:EUR", 1_500L));

    @Test
    void tellsEachRateWithItsCountsAndItsInterval() {
        JsonNode figures = shown("2026-11").path("figures");

        assertThat(figures.at("/conversion/mqlToSql"))
                .hasToString("{\"cases\":45,\"of\":120,\"percent\":37.5,\"low\":29.4,\"high\":46.4}");
        assertThat(figures.at("/timeInStage/mql"))
                .hasToString("{\"cases\":120,\"medianMinutes\":90,\"p90Minutes\":90}");
        assertThat(figures.at("/amounts")).hasToString("{\"EUR\":1.500}");
        assertThat(figures.at("/again/SQL")).hasToString("{\"cases\":0,\"of\":0,\"withheld\":\"too few\"}");
    }

    @Test
    void tellsTheRatesOfEachVersionWhereThereAreSeveral() {
        JsonNode report = shown("2026-10", "2026-11");

        assertThat(report.at("/figures/conversion/mqlToSql"))
                .hasToString("{\"cases\":45,\"of\":120,\"withheld\":\"several definitions\"}");
        assertThat(report.at("/definitions/1/figures/conversion/mqlToSql/percent")
                        .isNumber())
                .isTrue();
    }

    private static JsonNode shown(String... versions) {
        List<Row> rows = Stream.of(versions)
                .map(version -> new Row(new Slice(Dimension.DEFINITIONS, version), MONTH))
                .toList();
        FunnelReport report =
                new FunnelReport(FunnelQuery.of(Window.of(YearMonth.of(2026, 10))), MONTH, Tally.NONE, List.of(), rows);
        return JsonMapper.builder().build().valueToTree(FunnelView.of(report, ZoneId.of("Europe/Paris")));
    }
}
