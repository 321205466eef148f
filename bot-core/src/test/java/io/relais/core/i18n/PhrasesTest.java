package io.relais.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Phrases EN = Phrases.in(Language.EN);
    private static final Phrases FR = Phrases.in(Language.FR);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(FR.keys()).isEqualTo(EN.keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        Object[] marks = {"«0»", "«1»", "«2»", "«3»", "«4»", "«5»"};
        for (String key : EN.keys()) {
            assertThat(places(FR.say(key, marks))).as(key).isEqualTo(places(EN.say(key, marks)));
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("«\\d»")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void frenchUsesTypographicApostrophes() {
        for (String key : FR.keys()) {
            assertThat(FR.say(key, "", "", "", "", "", "")).as(key).doesNotContain("'");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0 leads found, 0 lead trouvé", "1, 1 lead found, 1 lead trouvé", "2, 2 leads found, 2 leads trouvés"
    })
    void countsAsEachLanguageDoes(int count, String en, String fr) {
        assertThat(EN.count("find.title", count)).isEqualTo(en);
        assertThat(FR.count("find.title", count)).isEqualTo(fr);
    }

    @Test
    void aMissingPhraseIsABug() {
        assertThatThrownBy(() -> EN.say("no.such.phrase")).hasMessageContaining("no.such.phrase");
    }
}
