package io.relais.app.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackEventsTest {

    private static final String SIGNING = "signing-secret";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final RunningRelais relais;

    SlackEventsTest(@TempDir Path data) {
        relais = RunningRelais.on(data)
                .withKey()
                .with("relais.slack.bot-token", "xoxb-1")
                .with("relais.slack.signing-secret", SIGNING)
                .with("relais.slack.api-url", "http://127.0.0.1:1/api/")
                .start();
    }

    @AfterEach
    void stop() {
        relais.close();
    }

    @Test
    void handsEverythingOnByteForByte() throws GeneralSecurityException {
        Answered challenge =
                sent("application/json", "{\"type\":\"url_verification\",\"challenge\":\"é-42\"}\r\n", SIGNING);
        assertThat(challenge.status()).isEqualTo(200);
        assertThat(challenge.body()).isEqualTo("é-42");

        String command = "command=%2Flead&text=help+me%21&user_id=U1&team_id=T1&channel_id=C1&trigger_id=1.2.3"
                + "&user_name=x&response_url=http%3A%2F%2F127.0.0.1%3A1%2F\n";
        Answered answered = sent(FORM, command, SIGNING);
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body())
                .as("words to the person, since Slack can't be asked who it is")
                .isNotEmpty();

        assertThat(sent(FORM, command, "another").status()).isEqualTo(401);
        assertThat(sent("application/json", "x".repeat((1 << 20) + 1), SIGNING).status())
                .isEqualTo(413);
        assertThat(relais.get("/actuator/prometheus").body())
                .contains("relais_ack_seconds_count{channel=\"slack\"} 4")
                .contains(
                        "relais_interactions_seconds_count{channel=\"slack\",command=\"failure\",outcome=\"unavailable\"} 1");
    }

    private Answered sent(String type, String body, String secret) throws GeneralSecurityException {
        String now = Long.toString(Instant.now().getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(("v0:" + now + ":" + body).getBytes(StandardCharsets.UTF_8));
        return relais.send(HttpRequest.newBuilder(relais.at("/slack/events"))
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", "v0=" + HexFormat.of().formatHex(signature))
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
