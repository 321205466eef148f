package io.relais.app.settings;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Teams is reached.
 *
 * @param appId the app registration's id, which is the bot's
 * @param appSecret a client secret of the registration
 * @param tenantId whose people the bot serves
 * @param appType by what the bot proves who it is: {@code SingleTenant}, {@code Certificate} or {@code ManagedIdentity}
 * @param certificate the PEM file of the certificate
 * @param certificateKey the PEM file of its key; the certificate's own unless another is named
 * @param openidMetadataUrl where the issuer of Teams' tokens publishes its keys
 * @param issuer who signs Teams' tokens
 * @param tokenUrl where the bot gets its own tokens
 * @param serviceHosts the hosts that the bot speaks to, separated by commas
 * @param allowAnonymous {@code true}: no proof is asked of whoever calls
 */
public record TeamsAccess(
        @DefaultValue("") String appId,
        @DefaultValue("") Secret appSecret,
        @DefaultValue("") String tenantId,
        @DefaultValue("") String appType,
        @DefaultValue("") String certificate,
        @DefaultValue("") String certificateKey,
        @DefaultValue("") String openidMetadataUrl,
        @DefaultValue("") String issuer,
        @DefaultValue("") String tokenUrl,
        @DefaultValue("") String serviceHosts,
        @DefaultValue("") String allowAnonymous) {

    /** Strips what was written around the values. */
    public TeamsAccess {
        appId = appId.strip();
        tenantId = tenantId.strip();
        appType = appType.isBlank() ? "SingleTenant" : appType.strip();
        certificate = certificate.strip();
        certificateKey = certificateKey.isBlank() ? certificate : certificateKey.strip();
        openidMetadataUrl = openidMetadataUrl.strip();
        issuer = issuer.strip();
        tokenUrl = tokenUrl.strip();
        allowAnonymous = allowAnonymous.strip();
    }

    /** By what the bot proves who it is; null where it is written as nothing that is known. */
    public @Nullable TeamsAppType type() {
        return TeamsAppType.of(appType);
    }

    /** Whether there is enough to speak with Teams. */
    public boolean complete() {
        return isAnonymous() || (!appId.isEmpty() && !tenantId.isEmpty() && proves());
    }

    /** Whether something is set, but not enough. */
    public boolean partial() {
        boolean isBegun = !appId.isEmpty() || !tenantId.isEmpty() || appSecret.isSet() || !certificate.isEmpty();
        return isBegun && !complete();
    }

    /** Whether the bot believes whoever calls; only without any credentials. */
    public boolean isAnonymous() {
        return allowAnonymous.equalsIgnoreCase("true") && !appSecret.isSet() && certificate.isEmpty();
    }

    /** The hosts that are named; none where Teams' own are meant. */
    public List<String> hosts() {
        return Arrays.stream(serviceHosts.split(",", -1))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
    }

    /** Whether there is what this kind of app proves itself by. */
    private boolean proves() {
        TeamsAppType known = type();
        return known != null
                && switch (known) {
                    case SINGLE_TENANT -> appSecret.isSet();
                    case CERTIFICATE -> !certificate.isEmpty();
                    case MANAGED_IDENTITY -> true;
                };
    }
}
