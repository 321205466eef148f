package io.relais.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TeamsPackageTest {

    private static final String APP = "5f8e8a1c-3c8b-4c9e-9a51-0d3b8f1f2a77";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void packsWhatTheManifestNamesAndNothingElse() throws IOException {
        Map<String, byte[]> files = packed("--app-id", APP);
        JsonNode manifest = json(files, "manifest.json");

        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        manifest.at("/icons/color").asString(),
                        manifest.at("/icons/outline").asString(),
                        manifest.at("/localizationInfo/additionalLanguages/0/file")
                                .asString());
    }

    @Test
    void fillsInTheBotAndTheWebsite() throws IOException {
        Map<String, byte[]> files =
                packed("--app-id", APP.toUpperCase(Locale.ROOT), "--website", "https://northstar.example/relais");
        JsonNode manifest = json(files, "manifest.json");

        assertThat(List.of(manifest.at("/id"), manifest.at("/bots/0/botId"), manifest.at("/composeExtensions/0/botId")))
                .extracting(JsonNode::asString)
                .containsOnly(APP);
        assertThat(manifest.at("/developer/privacyUrl").asString()).isEqualTo("https://northstar.example/relais");
        assertThat(manifest.toString()).doesNotContain("{{");
    }

    @Test
    void packsTheSameBytesAgain() throws IOException {
        packed("--app-id", APP);
        byte[] first = Files.readAllBytes(folder.resolve("app.zip"));
        packed("--app-id", APP);

        assertThat(folder.resolve("app.zip")).hasBinaryContent(first);
    }

    @Test
    void refusesWhatTeamsWouldRefuse() {
        String out = folder.resolve("app.zip").toString();

        for (Line line : List.of(
                Line.of("teams-package", "--out", out),
                Line.of("teams-package", "--out", out, "--app-id", "relais"),
                Line.of("teams-package", "--out", out, "--app-id", APP, "--website", "http://northstar.example"))) {
            assertThat(line.code()).isEqualTo(2);
            assertThat(line.err()).containsAnyOf("--app-id", "--website");
        }
        assertThat(folder.resolve("app.zip")).doesNotExist();
    }

    @Test
    void saysWhereItCouldNotWrite() {
        Line line = Line.of(
                "teams-package",
                "--app-id",
                APP,
                "--out",
                folder.resolve("no/app.zip").toString());

        assertThat(line.code()).isEqualTo(1);
        assertThat(line.err()).contains("--out").contains("app.zip");
    }

    private Map<String, byte[]> packed(String... options) throws IOException {
        Path file = folder.resolve("app.zip");
        String[] words = new String[options.length + 3];
        words[0] = "teams-package";
        words[1] = "--out";
        words[2] = file.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        assertThat(Line.of(words).code()).isZero();
        return unpacked(file);
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode json(Map<String, byte[]> files, String name) {
        return JsonMapper.builder().build().readTree(files.getOrDefault(name, new byte[0]));
    }
}
