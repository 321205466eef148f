package io.relais.teams.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.teams.FakeIssuer;
import io.relais.teams.web.TeamsHttp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final FakeIssuer issuer = new FakeIssuer("k1");

    private final PublishedKeys keys = new PublishedKeys(new TeamsHttp(), issuer.metadata());

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void findsAKeyThroughTheMetadataAndRemembersAll() {
        assertThat(keys.find("k1", NOON)).isNotNull();
        assertThat(keys.find("k1", NOON.plus(Duration.ofHours(23)))).isNotNull();

        assertThat(issuer.reads()).isEqualTo(1);
    }

    @Test
    void readsThemAgainOnceADay() {
        keys.find("k1", NOON);
        keys.find("k1", NOON.plus(Duration.ofDays(1)));

        assertThat(issuer.reads()).isEqualTo(2);
    }

    @Test
    void findsAKeyThatWasPublishedSince() {
        keys.find("k1", NOON);
        issuer.publishes("k2");

        assertThat(keys.find("k2", NOON.plusSeconds(10))).isNotNull();
    }

    @Test
    void anUnknownKeyIsNotAskedForAgainAndAgain() {
        for (int i = 0; i < 100; i++) {
            assertThat(keys.find("made-up-" + i, NOON.plusMillis(i))).isNull();
        }
        assertThat(issuer.reads()).isEqualTo(1);
    }

    @Test
    void anIssuerThatIsAwayIsNotAskedAgainAndAgain() {
        issuer.isAway();
        for (int i = 0; i < 100; i++) {
            Instant then = NOON.plusMillis(i);
            assertThatThrownBy(() -> keys.find("k1", then)).isInstanceOf(KeysUnavailable.class);
        }
        assertThat(issuer.reads()).isEqualTo(1);

        issuer.isBack();
        assertThat(keys.find("k1", NOON.plusSeconds(10))).isNotNull();
    }

    @Test
    void knownKeysOutliveAnAbsenceOfTheIssuer() {
        keys.find("k1", NOON);
        issuer.isAway();

        assertThat(keys.find("k1", NOON.plus(Duration.ofDays(6)))).isNotNull();
        assertThatThrownBy(() -> keys.find("k2", NOON.plus(Duration.ofDays(6)).plusSeconds(11)))
                .isInstanceOf(KeysUnavailable.class);
        assertThatThrownBy(() -> keys.find("k1", NOON.plus(Duration.ofDays(7)))).isInstanceOf(KeysUnavailable.class);
    }

    @Test
    void whatIsNoKeySetIsAnAbsence() {
        issuer.answers("<html>maintenance</html>");
        assertThatThrownBy(() -> keys.find("k1", NOON)).isInstanceOf(KeysUnavailable.class);

        issuer.answers("{}");
        assertThatThrownBy(() -> keys.find("k1", NOON.plusSeconds(10))).isInstanceOf(KeysUnavailable.class);
    }
}
