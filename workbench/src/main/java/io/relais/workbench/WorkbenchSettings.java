package io.relais.workbench;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What can be set from outside; a blank text means "not set".
 *
 * @param launch whether to start a bot at all when no {@code botUrl} is given
 * @param botUrl a bot that is already running, used instead of starting one
 * @param botPort the port of a started bot; 0 picks a free one
 * @param botJar the bot's runnable jar, instead of the one packed inside
 * @param manifest the Slack app's manifest
 * @param retryDelays how long Slack waits before each further try of an event
 * @param lateBy how late late events come
 * @param patience how long Slack waits for an answer
 */
@ConfigurationProperties("workbench")
public record WorkbenchSettings(
        @DefaultValue("true") boolean launch,
        @DefaultValue("") String botUrl,
        @DefaultValue("8080") int botPort,
        @DefaultValue("") String botJar,
        @DefaultValue("") String dataDir,
        @DefaultValue("") String configDir,

        @DefaultValue("classpath:manifests/slack/manifest.yaml")
        Resource manifest,

        @DefaultValue Secrets secrets,
        @DefaultValue({"1s", "60s", "300s"}) List<Duration> retryDelays,
        @DefaultValue("5s") Duration lateBy,
        @DefaultValue("3s") Duration patience) {

    /** Credentials shared with the bot; a blank one is made up at start. */
    public record Secrets(
            @DefaultValue("") String botToken,
            @DefaultValue("") String appToken,
            @DefaultValue("") String signingSecret,
            @DefaultValue("") String apiKey,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret) {}
}
