package io.relais.teams.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The bot's token, kept until five minutes before its end. Where none is to be had nobody is asked again for some seconds,
 * however many calls want one.
 */
public final class BotTokens {

    private static final Duration BEFORE_THE_END = Duration.ofMinutes(5);

    private static final Duration AFTER_A_REFUSAL = Duration.ofSeconds(30);

    private final TokenSource source;

    private final InstantSource clock;

    private String token = "";

    private @Nullable TeamsFailure failure;

    private Instant until = Instant.EPOCH;

    /** Of this source. */
    public BotTokens(TokenSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The token, or nothing where the bot sends none; a {@link TeamsFailure} where there is none to be had. */
    public synchronized String bearer() {
        Instant now = clock.instant();
        if (now.isBefore(until)) {
            if (failure != null) {
                throw failure;
            }
            return token;
        }
        return renewed(now);
    }

    /** Teams did not take the token: the next call gets a new one. */
    public synchronized void refused() {
        if (failure == null) {
            until = Instant.EPOCH;
        }
    }

    private String renewed(Instant now) {
        try {
            BotToken fresh = source.fresh();
            failure = null;
            token = fresh.value();
            until = now.plus(fresh.lasts()).minus(BEFORE_THE_END);
            return fresh.value();
        } catch (TeamsFailure refused) {
            failure = refused;
            boolean isRefused = refused.kind() == TeamsErrors.Kind.CREDENTIALS;
            until = now.plus(isRefused ? AFTER_A_REFUSAL : refused.retryAfter());
            throw refused;
        }
    }
}
