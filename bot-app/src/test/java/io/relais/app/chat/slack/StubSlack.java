package io.relais.app.chat.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.relais.app.settings.Secret;
import io.relais.app.settings.SlackAccess;
import io.relais.slack.SlackSurface;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Web API that answers what it was told to, to whoever has the token. */
public final class StubSlack implements AutoCloseable {

    public static final String TOKEN = "xoxb-of-the-tests";

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile String scopes = String.join(",", SlackSurface.SCOPES);

    /**
     * What the bot sent.
     *
     * @param method {@code response} where it answered at an address of {@link #responseUrl}
     * @param arguments the body is under {@code body} there
     */
    public record Call(String method, Map<String, String> arguments) {

        /** That argument; empty where it was not sent. */
        public String of(String argument) {
            return arguments.getOrDefault(argument, "");
        }
    }

    public StubSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
        server.createContext("/response/", this::response);
        server.start();
        on("auth.test", "{'ok':true,'team_id':'T0001','user_id':'UBOT','bot_id':'BBOT'}");
        on("users.lookupByEmail", "{'ok':false,'error':'users_not_found'}");
        on("conversations.list", "{'ok':true,'channels':[]}");
    }

    public StubSlack on(String method, String answer) {
        answers.put(method, answer.replace('\'', '"'));
        return this;
    }

    public StubSlack installedWith(String granted) {
        scopes = granted;
        return this;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** Everything that it was sent, in its order. */
    public List<Call> calls() {
        return calls;
    }

    /** Where to answer an interaction of that name. */
    public String responseUrl(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/response/" + name;
    }

    /** The credentials of an app here, with that token. */
    public SlackAccess access(String token) {
        return new SlackAccess(Secret.of(token), Secret.of("signing"), Secret.of(""), url());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange.getRequestURI().getPath().substring("/api/".length()), form(exchange));
        calls.add(call);
        boolean isKnown =
                ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.getResponseHeaders().set("x-oauth-scopes", scopes);
        send(exchange, isKnown ? answer(call) : "{\"ok\":false,\"error\":\"invalid_auth\"}");
    }

    /** The answer about that person, else the one that the method always gives. */
    private String answer(Call call) {
        String always = answers.getOrDefault(call.method(), "{\"ok\":false,\"error\":\"unknown_method\"}");
        return answers.getOrDefault(call.method() + " " + call.of("user") + call.of("email"), always);
    }

    private void response(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/response/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call("response", Map.of("name", name, "body", body)));
        send(exchange, "ok");
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
