package io.relais.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.source.Target.Shape;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    private static final Shapes IN_PARIS = new Shapes(ZoneId.of("Europe/Paris"), DateOrder.DAY_FIRST);

    @ParameterizedTest(name = "{1} as {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "WHOLE|220|220",
                "WHOLE|1 200|1200",
                "WHOLE|1,200|1200",
                "WHOLE|220.0|220",
                "WHOLE|100-250|\"100-250\"",
                "AMOUNT|60 000,50 €|60000.5",
                "AMOUNT|$60,000.50|60000.5",
                "AMOUNT|1.250.000|1250000",
                "AMOUNT|a lot|\"a lot\"",
                "TIME|2026-05-12T08:30:00Z|\"2026-05-12T08:30:00Z\"",
                "TIME|2026-05-12T08:30:00+02:00|\"2026-05-12T06:30:00Z\"",
                "TIME|2026-05-12 08:30|\"2026-05-12T06:30:00Z\"",
                "TIME|2026-05-12 08:30:00.000000|\"2026-05-12T06:30:00Z\"",
                "TIME|2026-01-12|\"2026-01-11T23:00:00Z\"",
                "TIME|12/05/2026|\"2026-05-11T22:00:00Z\"",
                "TIME|12.5.2026 8:30|\"12.5.2026 8:30\"",
                "TIME|12.5.2026 08:30|\"2026-05-12T06:30:00Z\"",
                "TIME|31/02/2026|\"31/02/2026\"",
                "TIME|1778574540000|\"2026-05-12T08:29:00Z\"",
                "TIME|1778574540|\"2026-05-12T08:29:00Z\"",
                "COUNTRY|France|\"FR\"",
                "COUNTRY|etats-unis|\"US\"",
                "COUNTRY|DEU|\"DE\"",
                "COUNTRY|be|\"BE\"",
                "COUNTRY|Atlantis|\"Atlantis\"",
                "DOMAIN|https://www.Northwind.example:8443/a?b|\"northwind.example\"",
                "DOMAIN|northwind.example|\"northwind.example\"",
                "TEXT|220|\"220\""
            })
    void readsWhatPeopleWrite(Shape shape, String written, String read) {
        assertThat(IN_PARIS.of(written, shape).toString()).isEqualTo(read);
    }

    @Test
    void guessesNoOrderOfDayAndMonth() {
        assertThat(Shapes.OF_PROGRAMS.of("12/05/2026", Shape.TIME).stringValue())
                .isEqualTo("12/05/2026");
    }
}
