package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Leads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @Test
    void listsWordsAsWrittenAndInParts() {
        assertThat(SearchWords.of(Leads.facts("claire.petit@northwind.example")))
                .containsExactlyInAnyOrder(
                        "claire.petit@northwind.example",
                        "northwind.example",
                        "northwind",
                        "example",
                        "rh",
                        "claire",
                        "petit");
    }

    @Test
    void listsNothingOfNobody() {
        assertThat(SearchWords.of(Leads.nobody())).isEmpty();
    }

    @Test
    void keepsABoundedNumberOfBoundedWords() {
        String hostile = ("x".repeat(200) + " y").repeat(500) + " " + "a-b-c ".repeat(500);
        assertThat(SearchWords.terms(hostile))
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(64));
        assertThat(SearchWords.of(Leads.facts(hostile))).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"abc, abd", "a, b", "z, {", "9, :", "\uD7FF, \uE000", "a\uD83D\uDE00, a\uD83D\uDE01"})
    void endsARangeAfterTheLastWordOfABeginning(String beginning, String end) {
        assertThat(SearchWords.after(beginning)).isEqualTo(end);
    }
}
