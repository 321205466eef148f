package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWTCreator;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and what is taken without a word. */
class TeamsEndpointTest {

    private final Reception reception = new Reception();

    @AfterEach
    void close() {
        assertThat(reception.desk.teams.mistakes()).isEmpty();
        reception.close();
    }

    // trust

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic x", "Bearer", "Bearer garbage"})
    void withoutATokenNothingIsEvenParsed(@Nullable String authorization) {
        assertThat(received("{not json", authorization).status()).isEqualTo(401);
    }

    static Stream<Arguments> wrongTokens() {
        return Stream.of(
                wrong("another issuer", token -> token.withIssuer("https://evil.example")),
                wrong("another bot", token -> token.withAudience("99999999-0000-0000-0000-000000000000")),
                wrong("over", token -> token.withExpiresAt(MovableClock.NOON.minusSeconds(301))),
                wrong("without an end", token -> token.withExpiresAt((Instant) null)),
                wrong("another service", token -> token.withClaim("serviceurl", Issuer.SERVICE)));
    }

    private static Arguments wrong(String name, UnaryOperator<JWTCreator.Builder> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void aWrongTokenIsRefused(String name, UnaryOperator<JWTCreator.Builder> change) {
        Issuer issuer = reception.desk.issuer.first();
        JWTCreator.Builder token = issuer.token(now()).withClaim("serviceurl", reception.desk.teams.serviceUrl());
        TeamsAnswer answer = received(reception.activity("message_chat"), issuer.signed(change.apply(token)));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(reception.bot.asked()).isEmpty();
        assertThat(reception.desk.book.writes()).isZero();
    }

    @Test
    void anotherKeyIsRefused() {
        Issuer other = new Issuer("k1");
        JWTCreator.Builder token = other.token(now()).withClaim("serviceurl", reception.desk.teams.serviceUrl());

        assertThat(received(reception.activity("message_chat"), other.signed(token))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoCanNotBeJudgedNowIsAskedToComeAgain() {
        reception.desk.issuer.isAway();

        assertThat(reception.sends("message_chat").status()).isEqualTo(503);
        assertThat(reception.bot.asked()).isEmpty();
    }

    // what is no activity

    @Test
    void whatIsTooLargeIsRefusedBeforeLookingAtIt() {
        byte[] just = new byte[TeamsEndpoint.LARGEST];
        byte[] over = new byte[TeamsEndpoint.LARGEST + 1];
        Arrays.fill(just, (byte) ' ');
        Arrays.fill(over, (byte) ' ');

        assertThat(reception.endpoint.receive(just, reception.token(), now()).status())
                .isEqualTo(400);
        assertThat(reception.endpoint.receive(over, null, now()).status()).isEqualTo(413);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin = reception.activity("message_chat").replace("Lead", "é").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reception.endpoint.receive(latin, reception.token(), now()))
                .isEqualTo(TeamsAnswer.refused(400, "not UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"type\":\"message\"}", "{\"a\":[[[[[[[["})
    void whatIsNoActivityIsRefused(String body) {
        assertThat(received(body, reception.token()).status()).isEqualTo(400);
    }

    @Test
    void whatLacksItsSenderIsRefused() {
        String nobody = reception.activity("message_chat").replace("\"id\": \"29:ana\"", "\"x\": 1");

        assertThat(received(nobody, reception.token())).isEqualTo(TeamsAnswer.refused(400, "missing: from.id"));
    }

    @Test
    void whatIsTooDeepIsRefused() {
        String deep = reception
                .activity("message_chat")
                .replace("\"textFormat\": \"plain\"", "\"x\": " + "[".repeat(500) + "]".repeat(500));

        assertThat(received(deep, reception.token()).status()).isEqualTo(400);
    }

    // what is taken

    @ParameterizedTest
    @ValueSource(strings = {"message_chat", "members_added", "uninstall"})
    void whatNobodyAwaitsIsAccepted(String file) {
        assertThat(reception.sends(file)).isEqualTo(TeamsAnswer.accepted());
    }

    @Test
    void anUnknownTypeIsAcceptedAndNothingDone() {
        String unknown = reception.activity("message_chat").replace("\"message\"", "\"messageReaction\"");

        assertThat(reception.sendsJson(unknown)).isEqualTo(TeamsAnswer.accepted());
        assertThat(reception.bot.asked()).isEmpty();
    }

    @Test
    void anUnknownInvokeIsNotImplemented() {
        assertThat(reception.sends("unknown_invoke").status()).isEqualTo(501);
        assertThat(reception
                        .sendsJson(reception.activity("unknown_invoke").replace("\"name\": \"file", "\"x\": \"file"))
                        .status())
                .isEqualTo(501);
    }

    @Test
    void whoIsMetIsKeptBeforeTheyAreAnswered() {
        reception.desk.teams.on(
                "GET /v3/conversations/a:ana-chat/members/29:ana", 200, Desk.resource("met/ana.member.json"));
        reception.sends("message_chat");

        assertThat(reception.desk.book.find(Channel.TEAMS, "29:ana")).isNotNull();
    }

    @Test
    void theLanguageOfOneIsNotMadeThatOfAll() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            reception.sends("message_chat");

            assertThat(Locale.getDefault()).isEqualTo(Locale.JAPAN);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T09:30:00.123Z", "2026-11-23T09:30:00Z", "2026-11-23T09:30:00.1+01:00"})
    void whateverTheTimeLooksLikeItIsAnswered(String time) {
        reception.bot.answers(new Reply.Say("Here."));
        reception.sendsJson(reception.activity("message_chat").replace("2026-11-23T09:30:00.123Z", time));

        assertThat(reception.posted("a:ana-chat")).hasSize(1);
    }

    private TeamsAnswer received(String body, @Nullable String authorization) {
        return reception.endpoint.receive(body.getBytes(StandardCharsets.UTF_8), authorization, now());
    }

    private Instant now() {
        return reception.desk.clock.instant();
    }
}
