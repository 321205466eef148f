package io.relais.app.chat.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.relais.app.settings.Secret;
import io.relais.app.settings.SlackAccess;
import io.relais.slack.SlackSurface;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A Web API that answers what it was told to, to whoever has the token. */
public final class StubSlack implements AutoCloseable {

    public static final String TOKEN = "xoxb-of-the-tests";

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private volatile String scopes = String.join(",", SlackSurface.SCOPES);

    public StubSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
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

    /** The credentials of an app here, with that token. */
    public SlackAccess access(String token) {
        return new SlackAccess(Secret.of(token), Secret.of("signing"), Secret.of(""), url());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        boolean isKnown =
                ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String body = isKnown
                ? answers.getOrDefault(method, "{\"ok\":false,\"error\":\"unknown_method\"}")
                : "{\"ok\":false,\"error\":\"invalid_auth\"}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("x-oauth-scopes", scopes);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
