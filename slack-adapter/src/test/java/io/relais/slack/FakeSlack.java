package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A small and strict Web API: wrong tokens, unknown methods and blocks that Slack would refuse are refused. */
final class FakeSlack implements AutoCloseable {

    static final String TOKEN = "xoxb-test";

    static final String APP_TOKEN = "xapp-test";

    static final String TEAM = "T0001";

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private final Map<String, Integer> limited = new ConcurrentHashMap<>();

    private final Set<String> hanging = ConcurrentHashMap.newKeySet();

    private final CountDownLatch goingOn = new CountDownLatch(1);

    private final LinkedBlockingQueue<Call> calls = new LinkedBlockingQueue<>();

    private final Mistakes mistakes = new Mistakes();

    private volatile String scopes = String.join(",", SlackSurface.SCOPES);

    /** A call that was made. */
    record Call(String method, Map<String, String> arguments) {

        String of(String argument) {
            return arguments.getOrDefault(argument, "");
        }

        JsonObject json(String argument) {
            return JsonParser.parseString(of(argument)).getAsJsonObject();
        }

        JsonArray blocks() {
            return JsonParser.parseString(of("blocks")).getAsJsonArray();
        }
    }

    FakeSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/api/", this::api);
        server.createContext("/response/", this::response);
        server.setExecutor(threads);
        server.start();
        on("auth.test", "{'ok':true,'team_id':'T0001','user_id':'UBOT','bot_id':'BBOT'}");
        on("chat.postMessage", "{'ok':true,'channel':'D0001','ts':'1700000000.000100'}");
        on("chat.postEphemeral", "{'ok':true,'message_ts':'1700000000.000200'}");
        on("chat.update", "{'ok':true,'channel':'D0001','ts':'1700000000.000100'}");
        on("conversations.open", "{'ok':true,'channel':{'id':'D0001'}}");
        for (String method : List.of("views.open", "views.update", "views.push", "views.publish")) {
            on(method, "{'ok':true,'view':{'id':'V0001'}}");
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    String responseUrl() {
        return url().resolve("/response/1").toString();
    }

    FakeSlack on(String method, String answer) {
        answers.put(method, answer.replace('\'', '"'));
        return this;
    }

    FakeSlack refuses(String method, String error) {
        return on(method, "{'ok':false,'error':'" + error + "'}");
    }

    /** What the app was installed with; blank for a Slack that does not say. */
    void installedWith(String granted) {
        scopes = granted;
    }

    void limits(String method, int retryAfter) {
        limited.put(method, retryAfter);
    }

    void limitsNoMore(String method) {
        limited.remove(method);
    }

    /** Leaves calls of this method, or with this argument, without an answer until it goes on. */
    void hangsAt(String methodOrArgument) {
        hanging.add(methodOrArgument);
    }

    void goesOn() {
        hanging.clear();
        goingOn.countDown();
    }

    /** The next call of a method, waited for. */
    Call called(String method) {
        while (true) {
            Call call = next();
            if (call == null) {
                throw new AssertionError(method + " was not called; " + mistakes());
            }
            if (call.method().equals(method)) {
                return call;
            }
        }
    }

    List<String> methods() {
        return calls.stream().map(Call::method).toList();
    }

    List<Throwable> mistakes() {
        return mistakes.found();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private @Nullable Call next() {
        try {
            return calls.poll(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        Map<String, String> arguments = form(exchange);
        calls.add(new Call(method, arguments));
        if (hanging.contains(method) || arguments.values().stream().anyMatch(hanging::contains)) {
            hang();
        }
        Integer wait = limited.get(method);
        if (wait != null) {
            exchange.getResponseHeaders().set("Retry-After", wait.toString());
            send(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
            return;
        }
        String token = method.startsWith("apps.") ? APP_TOKEN : TOKEN;
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 200, "{\"ok\":false,\"error\":\"invalid_auth\"}");
            return;
        }
        if (!scopes.isBlank()) {
            exchange.getResponseHeaders().set("x-oauth-scopes", scopes);
        }
        send(exchange, 200, mistakes.areIn(arguments) ? "{\"ok\":false,\"error\":\"invalid_blocks\"}" : answer(method));
    }

    private void hang() {
        try {
            assertThat(goingOn.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(String method) {
        return answers.getOrDefault(method, "{\"ok\":false,\"error\":\"unknown_method\"}");
    }

    private void response(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call("response_url", Map.of("body", body)));
        String answer = answers.get("response_url");
        send(exchange, answer == null ? 200 : 404, answer == null ? "ok" : answer);
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int split = pair.indexOf('=');
            if (split > 0) {
                form.put(
                        pair.substring(0, split), URLDecoder.decode(pair.substring(split + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
