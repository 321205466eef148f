package io.relais.workbench.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.Json;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every limit, at the limit and one over it. */
class LimitsTest {
    static Stream<LimitCase> cases() {
        return Stream.of(
                        ViewLimits.wholeCases(),
                        MessageLimits.messageCases(),
                        MessageLimits.elementCases(),
                        DataLimits.dataCases(),
                        ViewLimits.viewCases())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptsTheLimit(LimitCase limited) {
        assertThat(limited.complaints(limited.named().limit())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesOneMoreAndPointsAtIt(LimitCase limited) {
        assertThat(limited.complaints(limited.named().limit() + 1)).contains(limited.complaint());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsNumberIsThatOfTheReference(LimitCase limited) throws ReflectiveOperationException {
        assertThat(Limits.class.getField(limited.named().constant()).getInt(null))
                .isEqualTo(limited.named().limit());
    }

    @Test
    void needsTwoOptionsInAnOverflowMenu() {
        assertThat(overflow(Limits.OVERFLOW_MIN)).isEmpty();
        assertThat(overflow(Limits.OVERFLOW_MIN - 1))
                .extracting(Problem::pointer)
                .containsExactly("/blocks/0/elements/0/options");
    }

    /** The least of something is tested on its own. */
    @Test
    void everyLimitHasACase() {
        Stream<String> tested = cases().map(limited -> limited.named().constant());
        assertThat(Stream.concat(tested, Stream.of("OVERFLOW_MIN")).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Limits.class.getFields())
                        .map(Field::getName)
                        .toList());
    }

    private static List<Problem> overflow(int options) {
        String menu = "[" + MuchOf.actions(MuchOf.menu("overflow", options, 1, 1)) + "]";
        JsonNode blocks = Json.parse(menu.replace('\'', '"')).orElseThrow();
        return BlockRules.ofMessage(blocks);
    }
}
