package io.relais.workbench;

import io.relais.workbench.slack.state.Triggers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole workbench on a free port, with a fake bot. */
@NullMarked
final class RunningWorkbench implements AutoCloseable {
    static final String BOT_TOKEN = "xoxb-test-token";
    static final String APP_TOKEN = "xapp-test-token";
    static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    final FakeBot bot = new FakeBot();

    RunningWorkbench(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "--server.port=0",
                "--bot-url=" + bot.url(),
                "--bot-token=" + BOT_TOKEN,
                "--app-token=" + APP_TOKEN,
                "--signing-secret=" + SIGNING_SECRET,
                "--api-key=test-key",
                "--workbench.manifest=classpath:manifest.yaml",
                "--workbench.teams.manifest=classpath:teams-manifest.json",
                "--workbench.teams.patience=1s",
                "--workbench.patience=1s",
                "--workbench.late-by=300ms",
                "--workbench.retry-delays=50ms,50ms,50ms"));
        args.addAll(List.of(more));
        context = SpringApplication.run(WorkbenchApplication.class, args.toArray(String[]::new));
        Waiting.untilTrue("the bot to be seen", () -> !bot.to("/dev/clock").isEmpty());
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    String base() {
        return part(SelfAddress.class).http("");
    }

    /** A call of the Web API with the bot's token. */
    JsonNode slack(String method, ObjectNode args) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/api/" + method))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + BOT_TOKEN)
                .POST(BodyPublishers.ofString(Json.write(args)))
                .build();
        return Json.parse(send(request).body()).orElseThrow();
    }

    /** A call that must succeed. */
    JsonNode slackOk(String method, ObjectNode args) {
        JsonNode answer = slack(method, args);
        if (!answer.path("ok").booleanValue(false)) {
            throw new AssertionError(method + ": " + answer);
        }
        return answer;
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path));
    }

    JsonNode get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + "/workbench/api" + path))
                .build();
        return Json.parse(send(request).body()).orElseThrow();
    }

    HttpResponse<String> send(String method, String path, JsonNode body) {
        return send(HttpRequest.newBuilder(URI.create(base() + "/workbench/api" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(Json.write(body)))
                .build());
    }

    /** A person does something. */
    void act(String json) {
        HttpResponse<String> answer = send("POST", "/act", json(json));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    JsonNode state(String person) {
        return get("/state?as=" + person);
    }

    /** A trigger as a press in a modal gives. */
    String triggerIn(String person, String view) {
        return part(Triggers.class).issue(person, view);
    }

    /** Any call of the Web API, as raw as need be. */
    JsonNode slackRaw(String method, HttpRequest.Builder request) {
        return Json.parse(
                        send(request.uri(URI.create(base() + "/api/" + method)).build())
                                .body())
                .orElseThrow();
    }

    /** A call of the Web API with a form. */
    JsonNode slackForm(String method, String body) {
        return slackRaw(
                method,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    String trigger(String person) {
        return part(Triggers.class).issue(person, null);
    }

    /** Why the Web API refused. */
    static String error(JsonNode answer) {
        return Json.text(answer, "error");
    }

    static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"')).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
        bot.close();
    }
}
