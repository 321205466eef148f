package io.relais.core.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataElementsTest {

    private static final Table.Column SOURCE = new Table.Column("Source", Table.Align.START);
    private static final Table.Column MQL = new Table.Column("MQL", Table.Align.END);
    private static final Table.Column SQL = new Table.Column("SQL", Table.Align.END);

    @Test
    void aChartIsReadOutWithEveryNumber() {
        Chart chart = chart(List.of("webinar", "site"), series("MQL", "40", "30"), series("SQL", "12", "9"));

        assertThat(Card.of(chart).asText())
                .isEqualTo("By source (leads): webinar: MQL 40, SQL 12; site: MQL 30, SQL 9");
    }

    @Test
    void aTableIsReadOutRowByRowWithItsHeaders() {
        Table table = new Table("By source", List.of(SOURCE, MQL, SQL), List.of(List.of("webinar", "40", "12")));

        assertThat(Card.of(table).asText()).isEqualTo("By source: webinar: MQL 40, SQL 12");
    }

    @Test
    void refusesAChartWhoseNumbersStandOverNothing() {
        List<String> one = List.of("webinar");

        assertThatIllegalArgumentException().isThrownBy(() -> chart(one, series("MQL", "1", "2")));
        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of(), series("MQL")));
        assertThatIllegalArgumentException().isThrownBy(() -> chart(one));
        assertThatIllegalArgumentException().isThrownBy(() -> chart(one, series("MQL", "1"), series("MQL", "2")));
        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of("a", "a"), series("MQL", "1", "2")));
        assertThatIllegalArgumentException().isThrownBy(() -> series("MQL", "-1"));
    }

    @Test
    void refusesATableWithoutRowsOrWithRowsOfAnotherLength() {
        List<Table.Column> two = List.of(SOURCE, MQL);

        assertThatIllegalArgumentException().isThrownBy(() -> new Table("t", two, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("t", two, List.of(List.of("webinar"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("t", List.of(SOURCE), List.of(List.of("webinar"))));
    }

    private static Chart chart(List<String> categories, Chart.Series... series) {
        return new Chart("By source", "leads", categories, List.of(series));
    }

    private static Chart.Series series(String name, String... values) {
        return new Chart.Series(
                name,
                Stream.of(values)
                        .map(value -> new Chart.Amount(new BigDecimal(value), value))
                        .toList());
    }
}
