package io.relais.teams;

import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.teams.web.TeamsErrors;
import io.relais.teams.web.TeamsFailure;
import java.time.Duration;
import java.time.Instant;

/** What a failed call means for a card that was to be delivered, and for a question. */
final class TeamsDeliveries {

    /** A card outlives wrong credentials: it goes out once somebody has mended them. */
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(1);

    /** A card outlives a person without the app, too. */
    private static final Duration UNTIL_INSTALLED = Duration.ofMinutes(10);

    private TeamsDeliveries() {}

    static Delivery of(TeamsFailure failure, Instant now) {
        String why = TeamsErrors.explained(failure.code());
        return switch (failure.kind()) {
            case RETRY_LATER -> new Delivery.Later(now.plus(failure.retryAfter()), why);
            case CREDENTIALS -> new Delivery.Later(now.plus(UNTIL_MENDED), why);
            case NOT_INSTALLED -> new Delivery.Later(now.plus(UNTIL_INSTALLED), why);
            case REFUSED, PROGRAMMING_ERROR -> new Delivery.Refused(why);
        };
    }

    /** What a failed question means for whoever asked: it says when to ask again where that is known. */
    static ChatUnavailable unavailable(TeamsFailure failure) {
        String why = "Teams: " + failure.getMessage();
        return switch (failure.kind()) {
            case RETRY_LATER -> new ChatUnavailable(why, failure, failure.retryAfter());
            case CREDENTIALS, NOT_INSTALLED, REFUSED, PROGRAMMING_ERROR -> new ChatUnavailable(why, failure);
        };
    }
}
