package io.relais.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.teams.TeamsTurns.Patience;
import io.relais.teams.card.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The adapter between a Teams and a bot that are both made up, with everything signed as it should be. */
final class Reception implements AutoCloseable {

    static final Patience LONG = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20));

    final Desk desk = new Desk();

    final FakeBot bot = new FakeBot();

    final TeamsEndpoint endpoint;

    Reception() {
        this(LONG);
    }

    Reception(Patience patience) {
        String team = "19:northstar@thread.tacv2";
        desk.teams
                .on("GET /v3/teams/" + team, 200, "{\"id\":\"" + team + "\",\"name\":\"Northstar\"}")
                .on("GET /v3/teams/" + team + "/conversations", 200, "{\"conversations\":[]}")
                .on("GET /v3/conversations/" + team + "/pagedmembers?pageSize=500", 200, "{\"members\":[]}");
        endpoint = new TeamsEndpoint(desk.connection, desk.gateway, bot, patience);
    }

    /** The activity of that file, to be answered here. */
    String activity(String file) {
        return Fixtures.activity(file, desk.teams.serviceUrl());
    }

    TeamsAnswer sends(String file) {
        return sendsJson(activity(file));
    }

    TeamsAnswer sendsJson(String json) {
        return endpoint.receive(json.getBytes(StandardCharsets.UTF_8), token(), desk.clock.instant());
    }

    /** What is awaited in the response, as JSON. */
    JsonNode asks(String file) {
        return asksJson(activity(file));
    }

    JsonNode asksJson(String json) {
        TeamsAnswer answer = sendsJson(json);
        if (answer.status() != 200) {
            throw new AssertionError(answer);
        }
        return Objects.requireNonNull(JsonTrees.read(answer.body()), answer.body());
    }

    String token() {
        return desk.issuer
                .first()
                .signed(desk.issuer
                        .first()
                        .token(desk.clock.instant())
                        .withClaim("serviceurl", desk.teams.serviceUrl()));
    }

    /** What was posted into that conversation, oldest first; without signs of typing. */
    List<JsonNode> posted(String conversation) {
        return activities(conversation).stream()
                .filter(body -> body.path("type").asText().equals("message"))
                .toList();
    }

    /** How often somebody was shown there that the bot is at work. */
    long typed(String conversation) {
        return activities(conversation).stream()
                .filter(body -> body.path("type").asText().equals("typing"))
                .count();
    }

    private List<JsonNode> activities(String conversation) {
        return desk.teams.calls().stream()
                .filter(call -> call.what().equals("POST /v3/conversations/" + conversation + "/activities"))
                .map(FakeTeams.Call::body)
                .toList();
    }

    @Override
    public void close() {
        bot.goesOn();
        desk.close();
    }
}
