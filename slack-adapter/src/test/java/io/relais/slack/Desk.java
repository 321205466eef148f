package io.relais.slack;

import com.slack.api.app_backend.SlackSignature;
import io.relais.slack.web.SharedRooms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The adapter between a Slack and a bot that are both made up. */
final class Desk implements AutoCloseable {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    final FakeSlack slack = new FakeSlack();

    final FakeBot bot = new FakeBot();

    final MovableClock clock = new MovableClock();

    final SlackConnection connection;

    final SlackGateway gateway;

    final SlackEndpoint endpoint;

    Desk() {
        this(Duration.ofSeconds(5));
    }

    Desk(Duration patience) {
        this(patience, SharedRooms.REFUSED);
    }

    Desk(Duration patience, SharedRooms sharedRooms) {
        connection =
                new SlackConnection(new SlackSettings(FakeSlack.TOKEN, SECRET, null, slack.url(), sharedRooms), clock);
        gateway = new SlackGateway(connection);
        endpoint = new SlackEndpoint(connection, gateway, bot, patience);
    }

    SlackAnswer sendsCommand(String command, String text) {
        return sends("token=x&team_id=T0001&team_domain=example&channel_id=C0001&channel_name=sales&user_id=U0001"
                + "&user_name=ana&api_app_id=A0001&is_enterprise_install=false&trigger_id=1.2.3&command="
                + encoded(command) + "&text=" + encoded(text) + "&response_url=" + encoded(slack.responseUrl()));
    }

    SlackAnswer sendsPayload(String file) {
        return sendsPayloadText(read(file));
    }

    SlackAnswer sendsPayloadText(String json) {
        return sends("payload=" + encoded(json));
    }

    SlackAnswer sendsEvent(String file) {
        return sends(read(file));
    }

    SlackAnswer sends(String body) {
        return sends(body.getBytes(StandardCharsets.UTF_8));
    }

    SlackAnswer sends(byte[] body) {
        return endpoint.receive(body, signedBytes(body, clock.instant()), clock.instant());
    }

    String read(String file) {
        return resource(file).replace("RESPONSE_URL", slack.responseUrl());
    }

    /** Signs as the SDK does, which goes by the default charset. */
    static Map<String, List<String>> signed(byte[] body, Instant at) {
        String timestamp = String.valueOf(at.getEpochSecond());
        String text = new String(body, StandardCharsets.UTF_8);
        String signature = new SlackSignature.Generator(SECRET).generate(timestamp, text);
        return Map.of("X-Slack-Request-Timestamp", List.of(timestamp), "X-Slack-Signature", List.of(signature));
    }

    /** Signs bytes as Slack does. */
    static Map<String, List<String>> signedBytes(byte[] body, Instant at) {
        String timestamp = String.valueOf(at.getEpochSecond());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            String signature = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
            return Map.of("X-Slack-Request-Timestamp", List.of(timestamp), "X-Slack-Signature", List.of(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream("/slack/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.close();
        slack.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
