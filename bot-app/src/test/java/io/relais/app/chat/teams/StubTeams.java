package io.relais.app.chat.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Microsoft's side of Teams in one place: keys, tokens for the bot, and a Bot Connector that takes no other token. */
public final class StubTeams implements AutoCloseable {

    public static final String APP = "11111111-2222-3333-4444-555555555555";

    public static final String TENANT = "0a1b2c3d-0000-1111-2222-333344445555";

    private static final String TOKEN = "the-bots-token";

    /** By the id of the person. */
    private static final Map<String, String> PEOPLE = Map.of(
            "29:ana", "ana.lopes@northstar.example",
            "29:ben", "ben.martin@northstar.example",
            "29:mia", "mia.chen@northstar.example",
            "29:leo", "leo.bernard@northstar.example");

    private final HttpServer server;

    private final KeyPair pair;

    private final List<String> said = new CopyOnWriteArrayList<>();

    public StubTeams() throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/openid", exchange -> send(exchange, 200, "{\"jwks_uri\":\"" + url() + "/keys\"}"));
        server.createContext("/keys", exchange -> send(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.createContext("/connector/", this::connector);
        server.start();
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the bot said: where, and the activity. */
    public List<String> said() {
        return said;
    }

    /** What Teams shows the bot for that service URL. */
    public String bearer(Instant now, String serviceUrl) {
        return "Bearer "
                + JWT.create()
                        .withKeyId("k1")
                        .withIssuer("https://api.botframework.com")
                        .withAudience(APP)
                        .withExpiresAt(now.plusSeconds(3_600))
                        .withClaim("serviceurl", serviceUrl)
                        .sign(Algorithm.RSA256((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate()));
    }

    /** What its activities name as the address to answer at. */
    public String serviceUrl() {
        return url() + "/connector/";
    }

    /** Somebody writes to the bot. */
    String message(String person, String text) {
        return """
                {"type":"message","id":"%s","timestamp":"2026-11-23T10:00:00.123Z","channelId":"msteams","serviceUrl":"%s",
                 "from":{"id":"29:%s","aadObjectId":"aaaaaaaa-%s"},"recipient":{"id":"28:%s","name":"Relais"},"text":"%s",
                 "conversation":{"conversationType":"personal","tenantId":"%s","id":"a:%s"},
                 "channelData":{"tenant":{"id":"%s"}}}""".formatted(person + "-" + text, serviceUrl(), person, person, APP, text, TENANT, person, TENANT);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean isRight = form.contains("client_id=" + APP) && form.contains("client_secret=teams-secret");
        send(
                exchange,
                isRight ? 200 : 401,
                isRight
                        ? "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":3600}"
                        : "{\"error\":\"invalid_client\"}");
    }

    private void connector(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
        } else if (path.matches(".*/members/[^/]+")) {
            String person = path.substring(path.lastIndexOf('/') + 1);
            send(
                    exchange,
                    200,
                    "{\"id\":\"%s\",\"email\":\"%s\",\"userRole\":\"user\",\"tenantId\":\"%s\"}"
                            .formatted(person, PEOPLE.get(person), TENANT));
        } else {
            said.add(path + " " + body);
            send(exchange, 201, "{\"id\":\"m" + said.size() + "\"}");
        }
    }

    private String keys() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"k1\",\"n\":\"%s\",\"e\":\"%s\",\"endorsements\":[\"msteams\"]}]}"
                .formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
