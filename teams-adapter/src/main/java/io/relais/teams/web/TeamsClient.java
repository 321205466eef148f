package io.relais.teams.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Calls the Bot Connector with the bot's token; whatever goes wrong is a {@link TeamsFailure}. Nothing goes to a host that
 * is not on the list, and nothing is tried twice.
 */
public final class TeamsClient {

    private static final int UNAUTHORIZED = 401;

    private final TeamsHttp http;

    private final BotTokens tokens;

    private final ServiceHosts hosts;

    /** Speaks to these hosts. */
    public TeamsClient(TeamsHttp http, BotTokens tokens, ServiceHosts hosts) {
        this.http = http;
        this.tokens = tokens;
        this.hosts = hosts;
    }

    /**
     * One call.
     *
     * @param name what it is called in logs
     * @param path below the service URL, encoded
     * @param body what is sent, or null where nothing is
     */
    record Call(
            String name,
            String method,
            String path,
            @Nullable ObjectNode body) {

        static Call read(String name, String path) {
            return new Call(name, "GET", path, null);
        }

        static Call post(String name, String path, ObjectNode body) {
            return new Call(name, "POST", path, body);
        }
    }

    /** Makes a call and gives its answer; an empty object where the answer has no body. */
    JsonNode call(String serviceUrl, Call call) {
        if (!hosts.allow(serviceUrl)) {
            throw TeamsFailure.own(call.name(), "service_host_not_allowed");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address(serviceUrl, call.path()))
                .header("Content-Type", "application/json")
                .method(call.method(), body(call));
        String token = tokens.bearer();
        try {
            return read(
                    call, http.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)));
        } catch (IOException away) {
            throw TeamsFailure.unreachable(call.name(), away);
        }
    }

    private JsonNode read(Call call, HttpResponse<String> response) {
        JsonNode answer = Answers.body(response);
        int status = response.statusCode();
        if (status / 100 == 2) {
            return answer;
        }
        if (status == UNAUTHORIZED) {
            tokens.refused();
        }
        String code = Answers.code(answer.path("error").path("code"));
        throw TeamsFailure.answered(call.name(), status, code, Answers.retryAfter(response));
    }

    private static BodyPublisher body(Call call) {
        ObjectNode body = call.body();
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JsonTrees.write(body));
    }

    private static URI address(String serviceUrl, String path) {
        return URI.create(serviceUrl.endsWith("/") ? serviceUrl + path : serviceUrl + "/" + path);
    }
}
