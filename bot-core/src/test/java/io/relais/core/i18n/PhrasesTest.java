package io.relais.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** A sign that may begin a line of its own, or that stands without its space. */
    private static final Pattern PARTED = Pattern.compile(" [:;?!%»]|[^\u00a0?!][;?!%»]|«[^\u00a0]");

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

    @Test
    void frenchPunctuationIsNotPartedFromItsWord() throws IOException {
        List<String> toMend = new ArrayList<>();
        try (LineNumberReader file = new LineNumberReader(frenchFile())) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (!line.startsWith("#") && PARTED.matcher(line).find()) {
                    toMend.add("phrases_fr.properties:" + file.getLineNumber() + " " + line);
                }
            }
        }
        assertThat(toMend)
                .as("before : ; ? ! %% and inside « » stands a no-break space, U+00A0")
                .isEmpty();
    }

    private static Reader frenchFile() {
        InputStream bytes = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases_fr.properties"));
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "Quoi ?, true",
        "Quoi?, true",
        "Quoi\u00a0?, false",
        "« oui\u00a0», true",
        "«oui», true",
        "«\u00a0oui\u00a0», false",
        "95 %, true",
        "95\u00a0%, false",
        "Pourquoi : pour voir, true",
        "mardi 10:30, false",
        "Vraiment\u00a0?!, false"
    })
    void knowsPunctuationThatIsParted(String text, boolean isParted) {
        assertThat(PARTED.matcher(text).find()).isEqualTo(isParted);
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
