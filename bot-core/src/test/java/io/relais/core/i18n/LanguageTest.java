package io.relais.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "fr,FR",
        "fr-FR,FR",
        "fr_CA,FR",
        "FR,FR",
        " fr-be ,FR",
        "en,EN",
        "en-GB,EN",
        "de-DE,EN",
        "'',EN",
        "fry-NL,EN"
    })
    void speaksFrenchToFrenchLocalesAndEnglishToAllOthers(String tag, Language expected) {
        assertThat(Language.of(tag)).isEqualTo(expected);
    }
}
