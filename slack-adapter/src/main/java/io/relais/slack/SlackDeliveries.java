package io.relais.slack;

import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.slack.web.SlackErrors;
import io.relais.slack.web.SlackFailure;
import java.time.Duration;
import java.time.Instant;

/** What a failed call means for a card that was to be delivered, and for a question. */
final class SlackDeliveries {

    /** A card outlives a wrong token: it goes out once somebody has mended that. */
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(1);

    private SlackDeliveries() {}

    static Delivery of(SlackFailure failure, Instant now) {
        String why = SlackErrors.explained(failure.code());
        return switch (failure.kind()) {
            case RETRY_LATER -> new Delivery.Later(now.plus(failure.retryAfter()), why);
            case CREDENTIALS -> new Delivery.Later(now.plus(UNTIL_MENDED), why);
            case REFUSED, PROGRAMMING_ERROR -> new Delivery.Refused(why);
        };
    }

    /** What a failed question means for whoever asked: it says when to ask again where that is known. */
    static ChatUnavailable unavailable(SlackFailure failure) {
        String why = "Slack: " + failure.getMessage();
        return switch (failure.kind()) {
            case RETRY_LATER -> new ChatUnavailable(why, failure, failure.retryAfter());
            case CREDENTIALS, REFUSED, PROGRAMMING_ERROR -> new ChatUnavailable(why, failure);
        };
    }
}
