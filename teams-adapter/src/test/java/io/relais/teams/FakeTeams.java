package io.relais.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.relais.teams.card.JsonTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A small and strict Bot Connector with its token endpoint: what Teams would not take is a mistake. */
public final class FakeTeams implements AutoCloseable {

    public static final String TENANT = "0a1b2c3d-0000-1111-2222-333344445555";

    public static final String SECRET = "app-secret";

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Map<String, Deque<PreparedAnswer>> prepared = new ConcurrentHashMap<>();

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    private final List<String> mistakes = new CopyOnWriteArrayList<>();

    private final AtomicInteger ids = new AtomicInteger();

    private final AtomicInteger tokens = new AtomicInteger();

    /** A call that was made: what is asked for, such as {@code POST /v3/conversations}, and its body. */
    public record Call(String what, JsonNode body) {}

    public FakeTeams() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/teams/", this::connector);
        server.createContext("/token", this::token);
        server.setExecutor(threads);
        server.start();
    }

    public String serviceUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/teams/";
    }

    public URI tokenUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
    }

    /** Answers what is asked for with that from now on. */
    public FakeTeams on(String what, int status, String body) {
        Deque<PreparedAnswer> answers = prepared.get(what);
        if (answers != null) {
            answers.removeIf(PreparedAnswer::lasts);
        }
        return prepares(what, new PreparedAnswer(status, body, 0));
    }

    /** Limits one call of what is asked for. */
    public FakeTeams limits(String what, int retryAfter) {
        prepared.computeIfAbsent(what, any -> new ConcurrentLinkedDeque<>())
                .addFirst(new PreparedAnswer(429, error("Throttled"), retryAfter));
        return this;
    }

    /** Refuses what is asked for from now on. */
    public FakeTeams refuses(String what, int status, String code) {
        return on(what, status, error(code));
    }

    /** Answers as by default again. */
    public void recovers(String what) {
        prepared.remove(what);
    }

    private FakeTeams prepares(String what, PreparedAnswer answer) {
        prepared.computeIfAbsent(what, any -> new ConcurrentLinkedDeque<>()).add(answer);
        return this;
    }

    public List<String> asked() {
        return calls.stream().map(Call::what).toList();
    }

    /** All calls. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The last call. */
    public Call last() {
        return calls.get(calls.size() - 1);
    }

    public List<String> mistakes() {
        return mistakes;
    }

    /** How many tokens were given out. */
    public int tokens() {
        return tokens.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = body(exchange);
        PreparedAnswer answer = next("token");
        if (answer != null) {
            send(exchange, answer);
        } else if (!form.contains("client_secret=" + SECRET) || !form.contains("client_id=" + Issuer.APP)) {
            send(exchange, new PreparedAnswer(401, "{\"error\":\"invalid_client\",\"error_description\":\"x\"}", 0));
        } else {
            String token = "token-" + tokens.incrementAndGet();
            send(exchange, new PreparedAnswer(200, "{\"access_token\":\"" + token + "\",\"expires_in\":3599}", 0));
        }
    }

    private void connector(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/teams".length());
        String query = exchange.getRequestURI().getRawQuery();
        String what = exchange.getRequestMethod() + " " + path + (query == null ? "" : "?" + query);
        String text = body(exchange);
        JsonNode body = text.isEmpty() ? JsonTrees.object() : Objects.requireNonNull(JsonTrees.read(text), text);
        calls.add(new Call(what, body));
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer token-" + tokens.get()).equals(authorization)) {
            send(exchange, new PreparedAnswer(401, error("Unauthorized"), 0));
            return;
        }
        PreparedAnswer answer = next(what);
        send(exchange, answer == null ? taken(what, body) : answer);
    }

    private PreparedAnswer taken(String what, JsonNode body) {
        if (what.equals("POST /v3/conversations")) {
            return opened(body);
        }
        if (what.matches("POST /v3/conversations/[^/]+/activities|PUT /v3/conversations/[^/]+/activities/[^/]+")) {
            checkActivity(what, body);
            return new PreparedAnswer(
                    what.startsWith("PUT") ? 200 : 201, "{\"id\":\"m" + ids.incrementAndGet() + "\"}", 0);
        }
        mistakes.add("nobody was prepared for " + what);
        return new PreparedAnswer(404, error("NotFound"), 0);
    }

    private PreparedAnswer opened(JsonNode body) {
        expect(body.path("tenantId").asText("").equals(TENANT), "no tenant");
        expect(body.path("bot").path("id").asText("").equals("28:" + Issuer.APP), "no bot");
        expect(
                body.path("channelData").path("tenant").path("id").asText("").equals(TENANT),
                "no tenant in channelData");
        ObjectNode answer = JsonTrees.object();
        if (!body.path("isGroup").asBoolean()) {
            expect(body.path("members").size() == 1, "one member");
            return new PreparedAnswer(
                    201,
                    answer.put(
                                    "id",
                                    "a:"
                                            + body.path("members")
                                                    .path(0)
                                                    .path("id")
                                                    .asText(""))
                            .toString(),
                    0);
        }
        checkActivity("activity", body.path("activity"));
        String id = "m" + ids.incrementAndGet();
        String channel = body.path("channelData").path("channel").path("id").asText("");
        return new PreparedAnswer(
                201,
                answer.put("id", channel + ";messageid=" + id)
                        .put("activityId", id)
                        .toString(),
                0);
    }

    private void checkActivity(String what, JsonNode activity) {
        boolean isMessage = activity.path("type").asText("").equals("message");
        expect(isMessage || activity.path("type").asText("").equals("typing"), what + " has no type");
        expect(activity.path("from").path("id").asText("").equals("28:" + Issuer.APP), what + " comes from nobody");
        expect(!isMessage || activity.has("text") || activity.has("attachments"), what + " says nothing");
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            mistakes.add(otherwise);
        }
    }

    private @Nullable PreparedAnswer next(String what) {
        Deque<PreparedAnswer> answers = prepared.get(what);
        PreparedAnswer answer = answers == null ? null : answers.poll();
        if (answers != null && answer != null && answer.lasts()) {
            answers.addFirst(answer);
        }
        return answer;
    }

    private static String error(String code) {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"words about somebody\"}}";
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, PreparedAnswer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        if (answer.retryAfter() > 0) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(answer.retryAfter()));
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
