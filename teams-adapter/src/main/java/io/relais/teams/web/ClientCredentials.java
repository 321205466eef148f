package io.relais.teams.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** OAuth's client credentials at the tenant's token endpoint. */
final class ClientCredentials implements TokenSource {

    /** What the tokens are for: the Bot Connector. */
    static final String CONNECTOR = "https://api.botframework.com";

    private static final String CALL = "token";

    private final TeamsHttp http;

    private final URI tokenUrl;

    private final String appId;

    private final Supplier<Map<String, String>> proof;

    /** Proves that it is the app by these fields of the form. */
    ClientCredentials(TeamsHttp http, URI tokenUrl, String appId, Supplier<Map<String, String>> proof) {
        this.http = http;
        this.tokenUrl = tokenUrl;
        this.appId = appId;
        this.proof = proof;
    }

    @Override
    public BotToken fresh() {
        HttpRequest.Builder request = HttpRequest.newBuilder(tokenUrl)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form()));
        try {
            return read(http.send(request));
        } catch (IOException away) {
            throw TeamsFailure.unreachable(CALL, away);
        }
    }

    private String form() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "client_credentials");
        fields.put("client_id", appId);
        fields.put("scope", CONNECTOR + "/.default");
        fields.putAll(proof.get());
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static BotToken read(HttpResponse<String> response) {
        JsonNode answer = Answers.body(response);
        if (response.statusCode() != 200) {
            throw TeamsFailure.answered(
                    CALL, response.statusCode(), Answers.code(answer.path("error")), Answers.retryAfter(response));
        }
        String token = answer.path("access_token").asText("");
        long seconds = answer.path("expires_in").asLong();
        if (token.isEmpty() || seconds <= 0) {
            throw TeamsFailure.own(CALL, "unreadable_answer");
        }
        return new BotToken(token, Duration.ofSeconds(seconds));
    }
}
