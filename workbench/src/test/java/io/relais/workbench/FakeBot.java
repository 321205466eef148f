package io.relais.workbench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A bot on loopback that records what it is sent and answers what a test tells it to. */
@NullMarked
final class FakeBot implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> script = request -> Reply.ok("");
    private volatile Function<Received, Reply> teamsScript = request -> Reply.ok("");

    FakeBot() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    /** One request as it came. */
    record Received(String method, String path, Map<String, String> headers, String body) {
        @Nullable
        String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }

        Map<String, String> form() {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String pair : body.split("&", -1)) {
                int equals = pair.indexOf('=');
                fields.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
            return fields;
        }

        /** An interaction's payload, or an event's body, or a command's fields. */
        JsonNode payload() {
            if (body.startsWith("{")) {
                return Json.parse(body).orElseThrow();
            }
            Map<String, String> form = form();
            return form.containsKey("payload")
                    ? Json.parse(form.getOrDefault("payload", "")).orElseThrow()
                    : Json.tree(form);
        }

        String type() {
            JsonNode payload = payload();
            return payload.has("command") ? Json.text(payload, "command") : Json.text(payload, "type");
        }
    }

    /** What to answer, and after how long. */
    record Reply(int status, String body, Duration after) {
        static Reply ok(String body) {
            return new Reply(200, body, Duration.ZERO);
        }

        static Reply status(int status) {
            return new Reply(status, "", Duration.ZERO);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        Received request = new Received(exchange.getRequestMethod(), path, headers, body);
        Reply reply = Reply.ok("{}");
        if (!path.startsWith("/actuator")) {
            received.add(request);
            reply = scripted(request);
        }
        Waiting.pause(reply.after());
        byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", reply.body().startsWith("{") ? "application/json" : "text/plain");
        exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
        if (answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private Reply scripted(Received request) {
        return switch (request.path()) {
            case "/slack/events" -> script.apply(request);
            case "/api/messages" -> teamsScript.apply(request);
            default -> Reply.ok("{}");
        };
    }

    void answersTeams(Function<Received, Reply> next) {
        teamsScript = next;
    }

    void answers(Function<Received, Reply> next) {
        script = next;
    }

    void reset() {
        received.clear();
        script = request -> Reply.ok("");
        teamsScript = request -> Reply.ok("");
    }

    /** What Slack sent, oldest first. */
    List<Received> fromSlack() {
        return received.stream()
                .filter(request -> request.path().equals("/slack/events"))
                .toList();
    }

    List<Received> to(String path) {
        return received.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** The last thing Slack sent of a type. */
    Received last(String type) {
        return Waiting.until(
                "a " + type,
                () -> fromSlack().stream()
                        .filter(request -> request.type().equals(type))
                        .reduce((first, second) -> second));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
