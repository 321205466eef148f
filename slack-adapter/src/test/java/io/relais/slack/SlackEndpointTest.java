package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Reply;
import io.relais.slack.block.Samples;
import io.relais.slack.web.SharedRooms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEndpointTest {

    private static final byte[] VERIFICATION =
            "{\"token\":\"x\",\"challenge\":\"3eZbrw1a\",\"type\":\"url_verification\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void answersTheChallenge() {
        SlackAnswer answer = desk.sends(VERIFICATION);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1a");
    }

    @Test
    void refusesWhatIsNotSigned() {
        assertThat(receive(VERIFICATION, Map.of()).status()).isEqualTo(401);
        assertThat(receive(VERIFICATION, Map.of("X-Slack-Signature", List.of("v0=00")))
                        .status())
                .isEqualTo(401);
        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void refusesWhatIsSignedWrongly() {
        Map<String, List<String>> headers = Desk.signed("something else".getBytes(StandardCharsets.UTF_8), now());

        assertThat(receive(VERIFICATION, headers).status()).isEqualTo(401);
        assertThat(receive(VERIFICATION, with("X-Slack-Signature", "v0=")).status())
                .isEqualTo(401);
        assertThat(receive(VERIFICATION, with("X-Slack-Request-Timestamp", "soon"))
                        .status())
                .isEqualTo(401);
        assertThat(receive(VERIFICATION, with("X-Slack-Request-Timestamp", "9223372036854775807"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void withoutASecretNothingIsAcceptedOverHttp() {
        SlackSettings socketOnly =
                new SlackSettings(FakeSlack.TOKEN, "", FakeSlack.APP_TOKEN, desk.slack.url(), SharedRooms.REFUSED);
        try (SlackConnection connection = new SlackConnection(socketOnly, desk.clock)) {
            SlackEndpoint endpoint = new SlackEndpoint(connection, new SlackGateway(connection), desk.bot);

            assertThat(endpoint.receive(VERIFICATION, Desk.signed(VERIFICATION, now()), now())
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, 0, 300})
    void acceptsFiveMinutesToEitherSide(int seconds) {
        assertThat(receive(VERIFICATION, Desk.signed(VERIFICATION, now().plusSeconds(seconds)))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {-301, 301})
    void refusesWhatIsOldOrFromTheFuture(int seconds) {
        assertThat(receive(VERIFICATION, Desk.signed(VERIFICATION, now().plusSeconds(seconds)))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void headersAreReadWhateverTheirCase() {
        Map<String, List<String>> headers = Desk.signed(VERIFICATION, now());

        assertThat(receive(
                                VERIFICATION,
                                Map.of(
                                        "x-slack-signature", headers.getOrDefault("X-Slack-Signature", List.of()),
                                        "X-SLACK-REQUEST-TIMESTAMP",
                                                headers.getOrDefault("X-Slack-Request-Timestamp", List.of())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsTooLargeBeforeLookingAtIt() {
        byte[] just = new byte[SlackEndpoint.LARGEST];
        byte[] over = new byte[SlackEndpoint.LARGEST + 1];
        Arrays.fill(just, (byte) ' ');
        Arrays.fill(over, (byte) ' ');

        assertThat(desk.sends(just).status()).isEqualTo(400);
        assertThat(receive(over, Map.of()).status()).isEqualTo(413);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = "command=%2Flead&text=é".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(receive(latin, Desk.signedBytes(latin, now())).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{",
                "{}",
                "[]",
                "{\"type\":7}",
                "{\"type\":\"unheard_of\"}",
                "{\"type\":\"url_verification\"}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event_id\":\"E1\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"event_id\":\"E1\",\"event\":{\"type\":\"message\",\"channel\":{}},\"authorizations\":7}",
                "{\"type\":\"event_callback\",\"event_id\":\"E1\",\"event\":{\"type\":\"app_home_opened\",\"tab\":{}}}",
                "payload=",
                "payload=%7B",
                "payload=%ZZ",
                "payload=null",
                "payload={\"type\":\"block_actions\"}",
                "payload={\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"trigger_id\":\"1\",\"actions\":[]}",
                "payload={\"type\":\"block_actions\",\"user\":\"U1\",\"trigger_id\":\"1\",\"actions\":[{\"action_id\":\"a.b\"}]}",
                "payload={\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"trigger_id\":\"1\",\"team\":7,\"actions\":[{\"action_id\":\"a.b\"}]}",
                "payload={\"type\":\"view_submission\",\"user\":{\"id\":\"U1\"}}",
                "payload={\"type\":\"view_submission\",\"user\":{\"id\":\"U1\"},\"view\":{\"id\":\"V1\",\"state\":{\"values\":7}}}",
                "payload={\"type\":\"message_action\",\"user\":{\"id\":\"U1\"},\"callback_id\":\"lead.add\"}",
                "payload={\"type\":\"interactive_message\"}",
                "command=%2Flead",
                "text=hello"
            })
    void whatIsNotAsDocumentedIsRefusedAndNeverAFailure(String body) {
        SlackAnswer answer = desk.sends(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isNotBlank();
        assertThat(desk.bot.asked()).isEmpty();
    }

    @Test
    void aCheckOfTheCertificateAndWhatIsOnlyToldAreAcknowledged() {
        assertThat(desk.sends("ssl_check=1&token=x").status()).isEqualTo(200);
        assertThat(desk.sends("{\"type\":\"app_rate_limited\",\"team_id\":\"T1\"}")
                        .status())
                .isEqualTo(200);
        assertThat(desk.sends("{\"type\":\"event_callback\",\"event_id\":\"E1\",\"event\":{\"type\":\"team_join\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSameRequestTwiceHasTheSameKey() {
        desk.sendsPayload("press_message.json");
        desk.sendsPayload("press_message.json");
        desk.sendsEvent("direct_message.json");
        desk.sendsEvent("direct_message.json");
        desk.sendsPayload("submission.json");
        desk.sendsPayload("submission.json");

        List<String> keys =
                desk.bot.asked().stream().map(asked -> asked.origin().key()).toList();
        assertThat(keys).hasSize(6).doesNotContainNull();
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
        assertThat(keys.get(2)).isEqualTo(keys.get(3));
        assertThat(keys.get(4)).isEqualTo(keys.get(5));
        assertThat(keys.stream().distinct()).hasSize(3);
    }

    @Test
    void aFormThatIsSentAgainAfterMendingHasAnotherKey() {
        desk.sendsPayload("submission.json");
        desk.sendsPayloadText(desk.read("submission.json").replace("faux", "vrai"));

        assertThat(desk.bot.asked().get(0).origin().key())
                .isNotEqualTo(desk.bot.asked().get(1).origin().key());
    }

    @Test
    void aBotThatBreaksIsAnsweredForInWordsWithAReference() {
        try (Desk broken = new Desk()) {
            SlackEndpoint endpoint = new SlackEndpoint(
                    broken.connection,
                    broken.gateway,
                    interaction -> {
                        throw new IllegalStateException("a bug");
                    },
                    Duration.ofSeconds(5));
            byte[] body = "command=%2Flead&user_id=U1&team_id=T1&trigger_id=1&text=".getBytes(StandardCharsets.UTF_8);
            SlackAnswer answer = endpoint.receive(body, Desk.signed(body, now()), now());

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Reference:").doesNotContain("a bug");
        }
    }

    @Test
    void aReplyThatSlackWouldNotTakeIsNotSilence() {
        desk.slack.refuses("views.publish", "internal_error");
        desk.bot.answers(new Reply.Home(Samples.card()));

        assertThat(desk.sendsCommand("/lead", "").body()).contains("did not take the answer");
    }

    private SlackAnswer receive(byte[] body, Map<String, List<String>> headers) {
        return desk.endpoint.receive(body, headers, now());
    }

    private Map<String, List<String>> with(String header, String value) {
        Map<String, List<String>> headers = new HashMap<>(Desk.signed(VERIFICATION, now()));
        headers.put(header, List.of(value));
        return headers;
    }

    private Instant now() {
        return desk.clock.instant();
    }
}
