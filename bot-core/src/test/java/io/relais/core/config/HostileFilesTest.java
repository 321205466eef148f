package io.relais.core.config;

import static io.relais.core.config.ConfigurationProblemsTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file made to hurt, or no configuration at all, is one problem and never a stack trace. */
class HostileFilesTest {

    private static final String BOMB = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\n";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("aliases", BOMB, ":1: uses an anchor or an alias (& or *); write the value out instead"),
                Arguments.of(
                        "itself", "&a [*a]", ":1: uses an anchor or an alias (& or *); write the value out instead"),
                Arguments.of("depth", "a:\n  " + "[".repeat(100_000), ":2: is nested too deeply"),
                Arguments.of("size", "a: " + "x".repeat(YamlFile.LARGEST), ":1: is larger than 256 KiB"),
                Arguments.of("nothing", "", ":1: is empty"),
                Arguments.of("comments", "# later\n", ":1: is empty"),
                Arguments.of("documents", "a: b\n---\nc: d\n", ":2: holds more than one document"),
                Arguments.of("list", "- a\n", ":1: must be a mapping (key: value)"),
                Arguments.of("word", "hello", ":1: must be a mapping (key: value)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isOneProblem(String what, String text, String expected) {
        for (String file : Set.of("team.yaml", "scoring.yaml", "frameworks/bant.yaml")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> assertThat(problems(new EditedConfig().with(file, text)))
                            .as(what)
                            .filteredOn(problem -> problem.startsWith(file))
                            .containsExactly(file + expected));
        }
    }

    @Test
    void mustBeUtf8() {
        byte[] latin1 = "name: L\u00e9o\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(new EditedConfig().with("team.yaml", latin1)))
                .containsExactly("team.yaml:1: is not UTF-8 text");
    }

    @Test
    void saysWhereYamlEnds() {
        assertThat(problems(new EditedConfig().with("team.yaml", "name: x\nmembers: [a, b\n")))
                .singleElement()
                .asString()
                .startsWith("team.yaml:3: is not valid YAML: ");
    }

    @Test
    void mayHoldNoControlCharacters() {
        assertThat(problems(new EditedConfig().with("team.yaml", "name: \u0000")))
                .singleElement()
                .asString()
                .startsWith("team.yaml:1: is not valid YAML: ");
    }

    @Test
    void mayNotBuildObjects() {
        String exploit = "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]";

        assertThat(problems(new EditedConfig().with("team.yaml", exploit)))
                .containsExactly("team.yaml:1: must be a mapping (key: value)");
    }

    @Test
    void sayWhatCannotBeRead() {
        ConfigSource unreadable = new ConfigSource() {
            @Override
            public Set<String> names() throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public InputStream open(String name) throws IOException {
                throw new IOException("disk gone");
            }
        };

        assertThat(problems(unreadable))
                .containsExactly(
                        "frameworks/:1: can't be listed: disk gone",
                        "scoring.yaml:1: can't be read: disk gone",
                        "sources/:1: can't be listed: disk gone",
                        "team.yaml:1: can't be read: disk gone");
    }

    @Test
    void mustBeNamedAsAFramework() {
        assertThat(problems(new EditedConfig().with("frameworks/Bant 2.yml", "")))
                .containsExactly("frameworks/Bant 2.yml:1: must be named like bant.yaml: " + Names.ID);
    }
}
