package io.relais.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each mistake is one line that says where it is and what would be right. */
class ConfigurationProblemsTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "single-mistakes.csv", delimiter = '|', numLinesToSkip = 1)
    void listsEachMistakeWithItsLine(String file, String right, String wrong, String expected) throws IOException {
        String text = EditedConfig.shipped(file);
        assertThat(text).contains(right);
        int line = 1 + (int) text.substring(0, text.indexOf(right)).lines().count();
        line -= text.substring(0, text.indexOf(right)).endsWith("\n") ? 0 : 1;

        String edited = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThat(problems(new EditedConfig().with(file, edited))).containsExactly(file + ":" + line + " " + expected);
    }

    @Test
    void listsAllMistakesOfAllFilesAtOnce() throws IOException {
        EditedConfig broken = new EditedConfig()
                .with("team.yaml", resource("broken/team.yaml"))
                .with("scoring.yaml", resource("broken/scoring.yaml"))
                .with("frameworks/broken.yaml", resource("broken/frameworks/broken.yaml"));

        assertThat(problems(broken))
                .containsExactlyElementsOf(
                        resource("broken/problems.txt").lines().toList());
    }

    @Test
    void addsUpWeightsAndPoints() throws IOException {
        EditedConfig uneven = new EditedConfig()
                .with("scoring.yaml", EditedConfig.shipped("scoring.yaml").replace("points: 35", "points: 40"))
                .with(
                        "frameworks/bant.yaml",
                        EditedConfig.shipped("frameworks/bant.yaml").replace("weight: 30", "weight: 20"));

        assertThat(problems(uneven))
                .containsExactly(
                        "frameworks/bant.yaml:18 items: the weights must add up to 100, not 80",
                        "scoring.yaml:17 fit.criteria: the best cases must add up to 100 points, not 105");
    }

    @Test
    void readsFilesThatStartWithAByteOrderMark() throws IOException {
        String marked = "\ufeff" + EditedConfig.shipped("team.yaml");

        assertThat(Configuration.load(new EditedConfig().with("team.yaml", marked))
                        .team()
                        .name())
                .isEqualTo("Northstar");
    }

    @Test
    void readsEveryFrameworkThatIsThere() throws IOException {
        String light = EditedConfig.shipped("frameworks/bant.yaml").replace("id: bant", "id: light");

        Configuration configuration = Configuration.load(new EditedConfig().with("frameworks/light.yaml", light));

        assertThat(configuration.frameworks().byId("light")).isNotNull();
    }

    static List<String> problems(ConfigSource source) {
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> Configuration.load(source));
        assertThat(refused).as("a configuration that must not be accepted").isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ConfigurationProblemsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
