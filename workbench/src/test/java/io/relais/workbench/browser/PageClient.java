package io.relais.workbench.browser;

import io.relais.workbench.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page does, without a page: for what a person would have to be too fast for. */
final class PageClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration LEASES = Duration.ofSeconds(31);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String api;

    PageClient(String url) {
        this.api = url + "/workbench/api/";
    }

    /** Sends an example lead; its number. */
    String sendsLead(String example) {
        JsonNode answer = send("POST", "leads", Map.of("exampleId", example));
        if (answer.path("status").asInt() != 201) {
            throw new AssertionError("the lead was not taken: " + answer);
        }
        return answer.path("body").path("id").asString();
    }

    /** Ends the bot at once, as kill -9 does, and starts it again; returns when it is up. */
    void kills() {
        String before =
                send("GET", "state?as=U0ANA", null).path("bot").path("status").asString();
        if (!before.equals("up")) {
            throw new AssertionError("the bot was not up: " + before);
        }
        send("POST", "bot/restart", Map.of("hard", true));
        Waiting.until(
                "the bot to be up again", PATIENCE, () -> Optional.of(status()).filter("up"::equals));
    }

    private String status() {
        return send("GET", "state?as=U0ANA", null).path("bot").path("status").asString();
    }

    /** Winds the clock on, so that what a killed bot had in hand is free: its lease is of 30 seconds by the bot's own clock. */
    void windsPastLeases() {
        long offset = send("GET", "state?as=U0ANA", null)
                .path("clock")
                .path("offsetSeconds")
                .asLong();
        JsonNode wound = send("PUT", "clock", Map.of("offsetSeconds", offset + LEASES.toSeconds()));
        if (!wound.path("botFollows").asBoolean()) {
            throw new AssertionError("the bot did not follow: " + wound);
        }
    }

    /** Takes Slack away, or brings it back. */
    void slackAway(boolean away) {
        send("PUT", "faults", Map.of("slackAway", away));
    }

    /** Types a command into somebody's direct messages with the bot. */
    void types(String user, String text) {
        send(
                "POST",
                "act",
                Map.of("kind", "slash", "as", user, "conversation", dm(user), "command", "/lead", "text", text));
    }

    /** The messages in somebody's direct messages that are like this; waits until there is one. */
    JsonNode waitsFor(String user, String what, Predicate<String> like) {
        return Waiting.until(what, PATIENCE, () -> {
            JsonNode all = messages(user);
            for (JsonNode message : all) {
                if (like.test(message.path("text").asString())) {
                    return Optional.of(all);
                }
            }
            return Optional.empty();
        });
    }

    JsonNode messages(String user) {
        return send("GET", "conversations/" + dm(user) + "/messages?as=" + user, null);
    }

    private static String dm(String user) {
        return "D" + user.substring(1);
    }

    private JsonNode send(String method, String path, @Nullable Object body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path))
                .method(method, publisher)
                .header("Content-Type", "application/json")
                .build();
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
