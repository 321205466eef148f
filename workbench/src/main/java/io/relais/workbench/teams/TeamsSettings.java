package io.relais.workbench.teams;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What can be set of the stand-in Teams; a blank text means "not set".
 *
 * @param appId the bot's app id, a GUID
 * @param appSecret the bot's client secret; a blank one is made up at start
 * @param tenantId the organization, a GUID
 * @param issuer who signs what is sent to the bot
 * @param certificate a file with the certificate that the bot may prove itself by, instead of the secret
 * @param manifest the Teams app's manifest
 * @param patience how long Teams waits for the answer to an invoke
 * @param tokenLife how long a token for the bot lives
 */
@ConfigurationProperties("workbench.teams")
public record TeamsSettings(
        @DefaultValue("") String appId,
        @DefaultValue("") String appSecret,
        @DefaultValue("") String tenantId,
        @DefaultValue("https://api.botframework.com") String issuer,
        @DefaultValue("") String certificate,

        @DefaultValue("classpath:manifests/teams/manifest.json")
        Resource manifest,

        @DefaultValue("5s") Duration patience,
        @DefaultValue("10m") Duration tokenLife) {}
