package io.relais.teams;

import io.relais.core.port.AddressBook;
import io.relais.teams.request.PublishedKeys;
import io.relais.teams.web.BotTokens;
import io.relais.teams.web.TeamsHttp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Looks at how the bot stands with Microsoft, for whoever sets it up. Posts nothing, and takes nothing in. */
public final class TeamsExamination implements AutoCloseable {

    private final TeamsConnection connection;

    private final TeamsGateway gateway;

    private final BotTokens tokens;

    private final PublishedKeys keys;

    private final InstantSource clock;

    private final TeamsHttp http = new TeamsHttp();

    private final URI metadata;

    /** Of the bot of these settings, with whom it has met. */
    public TeamsExamination(TeamsSettings settings, AddressBook addresses, InstantSource clock) {
        this.metadata = settings.openIdMetadata();
        this.connection = new TeamsConnection(settings, addresses, clock);
        this.gateway = new TeamsGateway(connection);
        this.tokens = new BotTokens(TeamsConnection.source(settings, http, clock), clock);
        this.keys = new PublishedKeys(http, metadata);
        this.clock = clock;
    }

    /**
     * Gets a token for the bot.
     *
     * @throws io.relais.teams.web.TeamsFailure where Microsoft gives none
     */
    public void token() {
        tokens.bearer();
    }

    /**
     * Reads the keys that Teams signs with.
     *
     * @throws io.relais.teams.request.KeysUnavailable where they can't be read
     */
    public void keys() {
        keys.ready(clock.instant());
    }

    /**
     * The time by the clock of whoever publishes those keys, to the second; null where it does not say, or does not
     * answer.
     */
    public @Nullable Instant answeredAt() {
        try {
            return http.send(HttpRequest.newBuilder(metadata))
                    .headers()
                    .firstValue("Date")
                    .map(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from))
                    .orElse(null);
        } catch (IOException | DateTimeParseException unknown) {
            return null;
        }
    }

    /**
     * Looks a channel up, by name or id, among those that the bot has learned of.
     *
     * @throws io.relais.teams.web.TeamsFailure where nothing can be posted there: none of that name is known, or several
     *     are, or another organisation reads it
     */
    public void room(String name) {
        connection.parts().rooms().postedTo(name);
    }

    /** The same bot, to ask for people. */
    public TeamsGateway gateway() {
        return gateway;
    }

    @Override
    public void close() {
        connection.close();
    }
}
