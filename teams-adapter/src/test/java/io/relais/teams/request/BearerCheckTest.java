package io.relais.teams.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.auth0.jwk.Jwk;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import io.relais.teams.Issuer;
import io.relais.teams.request.TokenVerdict.Reason;
import io.relais.teams.web.ServiceHosts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BearerCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final Issuer TEAMS = new Issuer("k1");

    private static final Issuer SOMEBODY = new Issuer("k1");

    private static final Issuer UNKNOWN = new Issuer("k2");

    private static final Issuer OF_ANOTHER_CHAT = new Issuer("k3");

    private static final Issuer OF_NO_CHAT = new Issuer("k4");

    private static final Map<String, Jwk> PUBLISHED = Map.of(
            "k1", Jwk.fromValues(TEAMS.published("msteams", "skype")),
            "k3", Jwk.fromValues(OF_ANOTHER_CHAT.published("webchat")),
            "k4", Jwk.fromValues(withoutChats(OF_NO_CHAT)));

    private static final TokenClaims CLAIMS =
            new TokenClaims(Issuer.NAME, Issuer.APP, new ServiceHosts(ServiceHosts.MICROSOFT.hosts()));

    private final BearerCheck check = new BearerCheck((id, now) -> PUBLISHED.get(id), CLAIMS);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongTokens")
    void refuses(String what, Reason why, @Nullable String header) {
        assertThat(judged(header, from(Issuer.SERVICE))).isEqualTo(why.name());
    }

    static Stream<Arguments> wrongTokens() {
        return Stream.of(headers(), keys(), claims(), times()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> headers() {
        String good = TEAMS.signed(good());
        return Stream.of(
                arguments("no header", Reason.NO_TOKEN, null),
                arguments("empty header", Reason.NO_TOKEN, ""),
                arguments("not Bearer", Reason.NO_TOKEN, "Basic dXNlcjpwYXNz"),
                arguments("the token alone", Reason.NO_TOKEN, good.substring(7)),
                arguments("nothing after Bearer", Reason.UNREADABLE, "Bearer "),
                arguments("garbage", Reason.UNREADABLE, "Bearer garbage"),
                arguments("garbage in three parts", Reason.UNREADABLE, "Bearer a.b.c"),
                arguments("no JSON in it", Reason.UNREADABLE, "Bearer " + base64("x") + "." + base64("y") + ".z"),
                arguments("a list of JSON", Reason.UNREADABLE, "Bearer " + base64("[]") + "." + base64("[]") + ".z"),
                arguments(
                        "an end that is no time", Reason.UNREADABLE, raw("{\"alg\":\"RS256\"}", "{\"exp\":\"soon\"}")),
                arguments(
                        "an end beyond all time",
                        Reason.UNREADABLE,
                        raw("{\"alg\":\"RS256\"}", "{\"exp\":9000000000000000000}")),
                arguments("in very deep JSON", Reason.UNREADABLE, raw("{\"alg\":\"RS256\"}", "[".repeat(5_000))));
    }

    private static Stream<Arguments> keys() {
        String good = TEAMS.signed(good());
        byte[] publicKey = TEAMS.publicKey().getEncoded();
        return Stream.of(
                arguments("not signed", Reason.UNREADABLE, "Bearer " + good().sign(Algorithm.none())),
                arguments(
                        "signed with the public key as a secret",
                        Reason.UNREADABLE,
                        "Bearer " + good().sign(Algorithm.HMAC256(publicKey))),
                arguments("signed by somebody else", Reason.WRONG_SIGNATURE, SOMEBODY.signed(good())),
                arguments("changed after it was signed", Reason.WRONG_SIGNATURE, changed(good)),
                arguments(
                        "without its signature", Reason.WRONG_SIGNATURE, good.substring(0, good.lastIndexOf('.') + 1)),
                arguments("of a key that is not published", Reason.UNKNOWN_KEY, UNKNOWN.signed(UNKNOWN.token(NOW))),
                arguments("of no key", Reason.UNKNOWN_KEY, TEAMS.signed(good().withKeyId(null))),
                arguments(
                        "of a key for another chat",
                        Reason.NOT_ENDORSED,
                        OF_ANOTHER_CHAT.signed(OF_ANOTHER_CHAT.token(NOW))),
                arguments("of a key for no chat", Reason.NOT_ENDORSED, OF_NO_CHAT.signed(OF_NO_CHAT.token(NOW))));
    }

    private static Stream<Arguments> claims() {
        return Stream.of(
                row("of another issuer", Reason.WRONG_ISSUER, good().withIssuer("https://sts.windows.net/x/")),
                row("of no issuer", Reason.WRONG_ISSUER, good().withIssuer((String) null)),
                row("for another bot", Reason.WRONG_AUDIENCE, good().withAudience("another-app")),
                row("for nobody", Reason.WRONG_AUDIENCE, good().withAudience((String[]) null)),
                row(
                        "for another service URL",
                        Reason.WRONG_SERVICE_URL,
                        good().withClaim("serviceurl", "https://smba.trafficmanager.net/amer/")),
                row("for no service URL", Reason.WRONG_SERVICE_URL, good().withNullClaim("serviceurl")),
                row("for a service URL that is no text", Reason.WRONG_SERVICE_URL, good().withClaim("serviceurl", 7)));
    }

    private static Stream<Arguments> times() {
        return Stream.of(
                row("without an end", Reason.WRONG_TIME, good().withExpiresAt((Instant) null)),
                row("ended", Reason.WRONG_TIME, good().withExpiresAt(NOW.minusSeconds(301))),
                row("not begun", Reason.WRONG_TIME, good().withNotBefore(NOW.plusSeconds(301))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodTokens")
    void accepts(String what, JWTCreator.Builder token) {
        assertThat(judged(TEAMS.signed(token), from(Issuer.SERVICE))).isEqualTo(Issuer.APP);
    }

    static Stream<Arguments> goodTokens() {
        return Stream.of(
                arguments("as Teams sends it", good()),
                arguments("ended, within the leeway", good().withExpiresAt(NOW.minusSeconds(300))),
                arguments("not begun, within the leeway", good().withNotBefore(NOW.plusSeconds(300))),
                arguments("without a beginning", good().withNotBefore((Instant) null)));
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        String header = TEAMS.signed(good());
        assertThat(judged(header.replace("Bearer", "bearer"), from(Issuer.SERVICE)))
                .isEqualTo(Issuer.APP);
    }

    @Test
    void refusesToAnswerWhereTheBotsTokenMustNotGo() {
        String elsewhere = "https://evil-smba.trafficmanager.net/emea/";
        String header = TEAMS.signed(good().withClaim("serviceurl", elsewhere));

        assertThat(judged(header, from(elsewhere))).isEqualTo(Reason.HOST_NOT_ALLOWED.name());
    }

    @Test
    void refusesOtherChatsOfTheSameBotInWhichPeopleChooseTheirIds() {
        Activity activity = from(Issuer.SERVICE);
        activity.setChannelId("directline");

        assertThat(judged(TEAMS.signed(good()), activity)).isEqualTo(Reason.NOT_ENDORSED.name());
    }

    @Test
    void anActivityWithoutAnythingIsRefused() {
        assertThat(judged(TEAMS.signed(good()), new Activity("message"))).isEqualTo(Reason.WRONG_SERVICE_URL.name());
    }

    @Test
    void saysNothingWhereTheKeysAreAway() {
        BearerCheck blind = new BearerCheck(
                (id, now) -> {
                    throw new KeysUnavailable("away");
                },
                CLAIMS);

        assertThat(blind.judge(TEAMS.signed(good()), from(Issuer.SERVICE), NOW))
                .isEqualTo(new TokenVerdict.Undecided());
    }

    @Test
    void knowsAHeaderThatIsNotWorthReadingABodyFor() {
        assertThat(Stream.of("Bearer a.b.c", "bearer a.b.c")).allMatch(check::isPlausible);
        assertThat(Stream.of("", "Bearer", "Bearer x", "Basic a.b.c", "Bearer a.b.c.d"))
                .noneMatch(check::isPlausible);
        assertThat(check.isPlausible(null)).isFalse();
    }

    @Test
    void withoutCredentialsOnlyWhatStaysOnThisMachineIsBelieved() {
        NoCheck open = new NoCheck(ServiceHosts.THIS_MACHINE);
        Supplier<TokenVerdict> none = () -> open.judge(null, from("http://localhost:8090/teams/"), NOW);

        assertThat(none.get()).isInstanceOf(TokenVerdict.Accepted.class);
        assertThat(open.judge(null, from(Issuer.SERVICE), NOW))
                .isEqualTo(new TokenVerdict.Refused(Reason.HOST_NOT_ALLOWED));
    }

    private String judged(@Nullable String header, Activity activity) {
        return check.judge(header, activity, NOW).fold(BearerCheckTest::audience, Reason::name, () -> "undecided");
    }

    private static String audience(ClaimsIdentity identity) {
        assertThat(identity.claims().keySet()).containsExactlyInAnyOrder("iss", "aud", "serviceurl");
        return String.valueOf(identity.claims().get("aud"));
    }

    private static Activity from(String serviceUrl) {
        Activity activity = new Activity("message");
        activity.setServiceUrl(serviceUrl);
        activity.setChannelId("msteams");
        return activity;
    }

    private static JWTCreator.Builder good() {
        return TEAMS.token(NOW);
    }

    private static Arguments row(String what, Reason why, JWTCreator.Builder token) {
        return arguments(what, why, TEAMS.signed(token));
    }

    /** With another service URL in it, under the old signature. */
    private static String changed(String token) {
        int first = token.indexOf('.') + 1;
        int last = token.lastIndexOf('.');
        byte[] payload = Base64.getUrlDecoder().decode(token.substring(first, last));
        String other = new String(payload, StandardCharsets.UTF_8).replace("emea", "amer");
        return token.substring(0, first) + base64(other) + token.substring(last);
    }

    private static String raw(String header, String payload) {
        return "Bearer " + base64(header) + "." + base64(payload) + "." + base64("signature");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> withoutChats(Issuer issuer) {
        Map<String, Object> published = new HashMap<>(issuer.published());
        published.remove("endorsements");
        return published;
    }
}
