package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain          | 10 | plain",
                "a & b < c > d  | 50 | a &amp; b &lt; c &gt; d",
                "exactly10!     | 10 | exactly10!",
                "one more 11    | 10 | one more …",
                "ab&            | 7  | ab&amp;",
                "ab&            | 6  | ab…",
                "ab&c           | 7  | ab…",
                "&&&            | 11 | &amp;&amp;…",
                "😀😀😀          | 6  | 😀😀😀",
                "😀😀😀          | 5  | 😀😀…",
                "😀😀😀          | 4  | 😀…"
            })
    void shortensBetweenCharactersAndNeverWithinAnEntity(String raw, int most, String shown) {
        assertThat(SlackText.line(raw, most)).isEqualTo(shown);
    }

    @Test
    void oneLineHasNoBreaks() {
        assertThat(SlackText.line("a\r\nb\u2028c\td", 50)).isEqualTo("a b c d");
        assertThat(SlackText.paragraph("a\r\nb\u2028c", 50)).isEqualTo("a\nb\nc");
    }

    @Test
    void slackNeverGetsAnEmptyText() {
        assertThat(SlackText.line(" \u200E\u0000 ", 50)).isEqualTo("–");
        assertThat(SlackText.literal("", 50)).isEqualTo("–");
    }

    @Test
    void emojiThatAreComposedStayWhole() {
        assertThat(SlackText.line("👩\u200D💻", 50)).isEqualTo("👩\u200D💻");
    }

    @Test
    void literalTextIsNotEscaped() {
        assertThat(SlackText.literal("a & <b>", 50)).isEqualTo("a & <b>");
    }
}
