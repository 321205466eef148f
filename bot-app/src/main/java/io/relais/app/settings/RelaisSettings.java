package io.relais.app.settings;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every setting of the product's own.
 *
 * @param mongodb where the record is kept
 * @param embedded how the embedded engine treats its file
 * @param dataDir the folder of the embedded engine, as written
 * @param configDir the folder of the team's definitions, as written
 * @param apiKeys who may call the API
 * @param publicUrl where people reach the bot, for links in cards; empty where nothing is to be linked
 * @param slack how Slack is reached
 * @param teams how Teams is reached
 */
@ConfigurationProperties("relais")
public record RelaisSettings(
        @DefaultValue MongoSettings mongodb,
        @DefaultValue EmbeddedSettings embedded,
        @DefaultValue("") String dataDir,
        @DefaultValue("") String configDir,
        @DefaultValue("") Secret apiKeys,
        @DefaultValue("") String publicUrl,
        @DefaultValue SlackAccess slack,
        @DefaultValue TeamsAccess teams) {

    /**
     * Where the record is kept.
     *
     * @param uri of a MongoDB server; may hold a password
     */
    public record MongoSettings(@DefaultValue("") Secret uri) {}

    /** The folder of the embedded engine. */
    public Path dataFolder() {
        return Path.of(orDefault(dataDir, "data"));
    }

    /** The folder of the team's definitions; what is absent there is shipped. */
    public Path configFolder() {
        return Path.of(orDefault(configDir, "config"));
    }

    /** Those who may call the API. */
    public List<ApiKey> keys() {
        return ApiKey.all(apiKeys);
    }

    private static String orDefault(String written, String otherwise) {
        return written.isBlank() ? otherwise : written.strip();
    }
}
