package io.relais.app.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Whether a bot answers where people and chats reach it.
 *
 * @param address as set; blank where it is not
 */
public record PublicAddressCheck(String address) implements Check {

    private static final String SUBJECT = "public address";
    private static final String HEALTH = "/actuator/health";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public List<Finding> look() {
        if (address.isBlank()) {
            return List.of(Finding.warn(
                    SUBJECT,
                    "RELAIS_PUBLIC_URL is not set: cards have no links, and nobody has looked whether chats get through",
                    "set it to the https address that leads to this bot"));
        }
        String health = address.strip().replaceFirst("/+$", "") + HEALTH;
        try {
            return List.of(answered(health, ask(URI.create(health))));
        } catch (IllegalArgumentException noAddress) {
            return List.of(
                    Finding.missing(SUBJECT, "RELAIS_PUBLIC_URL is not a web address", "correct it: https://..."));
        } catch (IOException away) {
            return List.of(silent(health, away.getClass().getSimpleName()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of(silent(health, "interrupted"));
        }
    }

    private static HttpResponse<String> ask(URI health) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        return client.send(HttpRequest.newBuilder(health).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    /** A bot that is not well says so there, too: that is for its health to tell, and the way to it is open. */
    private static Finding answered(String health, HttpResponse<String> response) {
        return response.body().contains("\"status\"")
                ? Finding.ok(SUBJECT, health + " answers")
                : Finding.warn(
                        SUBJECT,
                        health + " answers " + response.statusCode() + ", and it is not the bot",
                        "look where the load balancer or proxy sends it");
    }

    private static Finding silent(String health, String why) {
        return Finding.warn(
                SUBJECT,
                health + " does not answer (" + why + ")",
                "start the bot, then look at DNS, certificate and proxy; this computer may also just not see it");
    }
}
