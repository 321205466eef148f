package io.relais.app.exchange;

import io.relais.app.settings.ApiKey;
import io.relais.core.application.Handover;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A bot that runs, over its API. */
public final class RunningBot implements Destination {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI address;
    private final ApiKey key;

    /** At that address, with that key. */
    public RunningBot(URI bot, ApiKey key, Handover handover) {
        String base = bot.toString().replaceFirst("/+$", "");
        String how = handover.name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.address = URI.create(base + "/api/v1/leads?handover=" + how);
        this.key = key;
    }

    @Override
    public Ready ready(List<ObjectNode> leads) {
        String lines = leads.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
        return () -> taken(lines, leads.size());
    }

    private List<Taken> taken(String lines, int count) throws Unreadable {
        HttpRequest request = key.secret()
                .reveal(secret -> HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + secret)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines))
                        .build());
        HttpResponse<String> response = send(request);
        if (response.statusCode() >= 500) {
            throw new Away("the bot at " + address.getAuthority() + " answered " + response.statusCode());
        }
        if (response.statusCode() != 200) {
            throw new Unreadable("the bot at " + address.getAuthority() + " answered " + response.statusCode() + ": "
                    + response.body().lines().findFirst().orElse(""));
        }
        List<Taken> taken = response.body().lines().map(RunningBot::taken).toList();
        if (taken.size() != count) {
            throw new Unreadable(
                    "the bot at " + address.getAuthority() + " answered " + taken.size() + " of " + count + " lines");
        }
        return refuseAway(taken);
    }

    private static List<Taken> refuseAway(List<Taken> taken) {
        for (Taken one : taken) {
            if (one.reason().startsWith("503")) {
                throw new Away("the bot's store does not answer");
            }
        }
        return taken;
    }

    private HttpResponse<String> send(HttpRequest request) throws Unreadable {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new Away("the bot at " + address.getAuthority() + " does not answer: " + away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("stopped");
        }
    }

    private static Taken taken(String line) {
        JsonNode answer = JSON.readTree(line);
        String outcome = answer.path("outcome").asString("");
        for (Outcome known : Outcome.values()) {
            if (known.name().equalsIgnoreCase(outcome)) {
                return new Taken(known, "");
            }
        }
        return new Taken(Outcome.REFUSED, Reasons.of(answer));
    }

    @Override
    public void close() {
        // each request is a connection of its own
    }
}
