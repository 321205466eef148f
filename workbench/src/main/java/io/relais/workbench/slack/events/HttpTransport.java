package io.relais.workbench.slack.events;

import io.relais.workbench.BotAddress;
import io.relais.workbench.Credentials;
import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.WorkbenchSettings;
import io.relais.workbench.slack.events.BotAnswer.Outcome;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Posts signed requests to the bot's one address for Slack. */
@Component
final class HttpTransport implements Transport {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final BotAddress bot;
    private final Credentials credentials;
    private final WorkbenchClock clock;
    private final Duration patience;

    HttpTransport(BotAddress bot, Credentials credentials, WorkbenchClock clock, WorkbenchSettings settings) {
        this.bot = bot;
        this.credentials = credentials;
        this.clock = clock;
        this.patience = settings.patience();
    }

    @Override
    public Optional<BotAnswer> send(Delivery delivery) {
        try {
            HttpResponse<String> answer = http.send(request(delivery), BodyHandlers.ofString(StandardCharsets.UTF_8));
            Outcome outcome = answer.statusCode() == 200 ? Outcome.ACKNOWLEDGED : Outcome.REFUSED;
            boolean noRetry = answer.headers()
                    .firstValue("X-Slack-No-Retry")
                    .filter("1"::equals)
                    .isPresent();
            return Optional.of(new BotAnswer(outcome, answer.statusCode(), answer.body(), !noRetry));
        } catch (HttpTimeoutException late) {
            return Optional.of(BotAnswer.none(Outcome.TIMED_OUT));
        } catch (IOException nobody) {
            return Optional.of(BotAnswer.none(Outcome.UNREACHABLE));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(BotAnswer.none(Outcome.UNREACHABLE));
        }
    }

    private HttpRequest request(Delivery delivery) {
        String body = body(delivery);
        String timestamp = Long.toString(clock.real().getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(bot.at("/slack/events"))
                .timeout(patience)
                .header("Content-Type", delivery.kind() == Delivery.Kind.EVENT ? JSON : FORM)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signature.of(credentials.signingSecret(), timestamp, body));
        Delivery.Retry retry = delivery.retry();
        if (retry != null) {
            request.header("X-Slack-Retry-Num", Integer.toString(retry.number()))
                    .header("X-Slack-Retry-Reason", retry.reason());
        }
        return request.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private static String body(Delivery delivery) {
        return switch (delivery.kind()) {
            case COMMAND -> form(delivery.payload());
            case INTERACTION -> form(Json.object().put("payload", Json.write(delivery.payload())));
            case EVENT -> Json.write(delivery.payload());
        };
    }

    private static String form(ObjectNode fields) {
        return fields.properties().stream()
                .map(field ->
                        encoded(field.getKey()) + "=" + encoded(field.getValue().asString("")))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
