package io.relais.core.demo;

import static io.relais.core.lead.StagedLeads.CONFIGURATION;
import static io.relais.core.lead.StagedLeads.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.i18n.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    static Stream<YearMonth> months() {
        return IntStream.range(0, 24).mapToObj(YearMonth.of(2026, 1)::plusMonths);
    }

    @ParameterizedTest
    @MethodSource("months")
    void endsWithinItsMonth(YearMonth month) {
        Office office = new Office(POLICY.hours(), month);
        for (long seed = 1; seed <= 3; seed++) {
            Script script = script(month, seed);

            assertThat(script.stories()).hasSize(DemoMonth.RECEIVED);
            assertThat(script.stories()).allMatch(story -> !story.begins().isBefore(office.begins()));
            assertThat(script.ends()).isBefore(office.ends());
        }
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(facts(script(OCTOBER, 1))).isEqualTo(facts(script(OCTOBER, 1)));
        assertThat(facts(script(OCTOBER, 1))).isNotEqualTo(facts(script(OCTOBER, 2)));
    }

    @Test
    void knowsNobodyWhoExists() {
        assertThat(script(OCTOBER, 1).stories()).allSatisfy(story -> {
            assertThat(story.facts().contact().email()).endsWith(".example");
            assertThat(story.facts().company().domain()).endsWith(".example");
        });
        assertThat(script(OCTOBER, 1).stories())
                .extracting(story -> story.facts().contact().email())
                .doesNotHaveDuplicates();
    }

    private static Script script(YearMonth month, long seed) {
        return Script.of(new DemoMonth(month, seed, Language.EN), POLICY, CONFIGURATION.team());
    }

    private static List<Object> facts(Script script) {
        return script.stories().stream()
                .<Object>map(story -> List.of(story.facts(), story.signals(), story.ends()))
                .toList();
    }
}
