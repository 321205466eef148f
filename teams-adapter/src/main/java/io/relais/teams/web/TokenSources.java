package io.relais.teams.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;

/**
 * Where a bot with those credentials gets its tokens.
 *
 * @param appId the bot's
 * @param tokenUrl the tenant's token endpoint
 */
public record TokenSources(TeamsHttp http, String appId, URI tokenUrl, InstantSource clock)
        implements BotCredentials.Visitor<TokenSource> {

    @Override
    public TokenSource secret(BotCredentials.Secret secret) {
        return new ClientCredentials(http, tokenUrl, appId, () -> Map.of("client_secret", secret.value()));
    }

    @Override
    public TokenSource certificate(BotCredentials.Certificate certificate) {
        ClientAssertion assertion = new ClientAssertion(certificate, appId, tokenUrl);
        return new ClientCredentials(http, tokenUrl, appId, () -> assertion.fields(clock.instant()));
    }

    @Override
    public TokenSource managedIdentity(BotCredentials.ManagedIdentity identity) {
        return new MachineIdentity(appId, clock);
    }

    @Override
    public TokenSource anonymous(BotCredentials.Anonymous none) {
        return () -> BotToken.NONE;
    }
}
