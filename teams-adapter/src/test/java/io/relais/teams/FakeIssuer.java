package io.relais.teams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.relais.teams.card.JsonTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Publishes keys as Bot Framework does, can be away, and counts who comes for them. */
public final class FakeIssuer implements AutoCloseable {

    private final HttpServer server;

    private final List<Issuer> published = new ArrayList<>();

    private final AtomicInteger reads = new AtomicInteger();

    private volatile int status = 200;

    private volatile @Nullable String instead;

    public FakeIssuer(String firstKey) {
        publishes(firstKey);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/metadata", this::metadata);
        server.createContext("/keys", this::keys);
        server.start();
    }

    public URI metadata() {
        return URI.create(url() + "/metadata");
    }

    /** The one with the first key. */
    public Issuer first() {
        return published.get(0);
    }

    public void publishes(String key) {
        published.add(Issuer.shared(key));
    }

    public void isAway() {
        status = 503;
    }

    public void isBack() {
        status = 200;
    }

    public void answers(String document) {
        instead = document;
    }

    /** How often the metadata were read. */
    public int reads() {
        return reads.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void metadata(HttpExchange exchange) throws IOException {
        reads.incrementAndGet();
        answer(exchange, Map.of("issuer", Issuer.NAME, "jwks_uri", url() + "/keys"));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                Map.of(
                        "keys",
                        published.stream().map(key -> key.published("msteams")).toList()));
    }

    private void answer(HttpExchange exchange, Map<String, Object> document) throws IOException {
        String other = instead;
        byte[] body =
                (other == null ? JsonTrees.write(JsonTrees.tree(document)) : other).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
