package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.slack.block.LimitRows.Row;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit of Slack's that is named, at the limit and one over it. */
class EveryLimitTest {

    static List<Row> rows() {
        return Stream.of(
                        LimitRows.ofSurfaces(),
                        LimitRows.ofElements(),
                        LimitRows.ofControls(),
                        LimitRows.ofFields(),
                        DataRows.ofData())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsAtTheLimitIsWhole(Row row) throws ReflectiveOperationException {
        int limit = limit(row);

        assertThat(row.drawn().applyAsInt(limit)).isEqualTo(limit);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsOneOverItIsNotSent(Row row) throws ReflectiveOperationException {
        int limit = limit(row);

        switch (row.over()) {
            case FITTED ->
                assertThat(row.drawn().applyAsInt(limit + 1)).isPositive().isLessThanOrEqualTo(limit);
            case REFUSED ->
                assertThatThrownBy(() -> row.drawn().applyAsInt(limit + 1))
                        .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyLimitHasARow() {
        assertThat(rows().stream().map(Row::limit).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SlackLimits.class.getFields())
                        .map(Field::getName)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"x", "'", "&", "é", "漢"})
    void aViewAtItsLimitsIsBelowTheBytesThatSlackTakes(String character) {
        Card card = new Card(Collections.nCopies(SlackLimits.VIEW_BLOCKS, new Element.Prose(character.repeat(360))));

        assertThat(SlackJson.write(SlackPages.home(card)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(250 * 1024);
    }

    private static int limit(Row row) throws ReflectiveOperationException {
        return SlackLimits.class.getField(row.limit()).getInt(null);
    }
}
