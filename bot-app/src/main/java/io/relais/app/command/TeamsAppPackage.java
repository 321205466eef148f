package io.relais.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The app as Teams takes it: the manifest, its translation and its icons in one archive, the same bytes for the same
 * app.
 *
 * @param app the id of the bot's registration
 * @param website where the app's page in Teams sends people for support, privacy and terms
 */
record TeamsAppPackage(UUID app, URI website) {

    private static final String FOLDER = "/manifests/teams/";
    private static final List<String> FILES = List.of("manifest.json", "fr.json", "color.png", "outline.png");
    /** The first day that an archive can hold: one that says when it was packed would differ each time. */
    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The archive. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String file : FILES) {
                ZipEntry entry = new ZipEntry(file);
                entry.setTimeLocal(PACKED);
                zip.putNextEntry(entry);
                zip.write(file.endsWith(".json") ? filledIn(read(file)) : read(file));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] filledIn(byte[] json) {
        return new String(json, StandardCharsets.UTF_8)
                .replace("{{RELAIS_TEAMS_APP_ID}}", app.toString())
                .replace("{{RELAIS_TEAMS_WEBSITE}}", website.toASCIIString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = TeamsAppPackage.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + FOLDER + file);
            }
            return in.readAllBytes();
        }
    }
}
