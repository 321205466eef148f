package io.relais.teams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.teams.MovableClock;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BotTokensTest {

    private final MovableClock clock = new MovableClock();

    private int asked;

    private @Nullable TeamsFailure failure;

    private final BotTokens tokens = new BotTokens(this::fresh, clock);

    @Test
    void keepsATokenUntilFiveMinutesBeforeItsEnd() {
        assertThat(tokens.bearer()).isEqualTo("t1");
        clock.move(Duration.ofMinutes(55).minusSeconds(1));
        assertThat(tokens.bearer()).isEqualTo("t1");
        clock.move(Duration.ofSeconds(1));
        assertThat(tokens.bearer()).isEqualTo("t2");
    }

    @Test
    void getsANewOneWhereTeamsDidNotTakeIt() {
        tokens.bearer();
        tokens.refused();

        assertThat(tokens.bearer()).isEqualTo("t2");
    }

    @Test
    void asksNobodyAgainForSomeSecondsWhereThereIsNone() {
        failure = TeamsFailure.answered("token", 401, "invalid_client", null);
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(tokens::bearer).isSameAs(failure);
        }
        tokens.refused();
        assertThatThrownBy(tokens::bearer).isSameAs(failure);
        assertThat(asked).isEqualTo(1);

        failure = null;
        clock.move(Duration.ofSeconds(30));
        assertThat(tokens.bearer()).isEqualTo("t2");
    }

    @Test
    void withoutCredentialsNoneIsSent() {
        TokenSource none = new BotCredentials.Anonymous()
                .accept(new TokenSources(new TeamsHttp(), "", URI.create("https://login.example/"), clock));

        assertThat(new BotTokens(none, clock).bearer()).isEmpty();
    }

    @Test
    void showsNothingOfIt() {
        assertThat(new BotToken("hunter2", Duration.ofHours(1)).toString()).doesNotContain("hunter2");
        assertThat(new BotCredentials.Secret("hunter2").toString()).doesNotContain("hunter2");
    }

    private BotToken fresh() {
        asked++;
        if (failure != null) {
            throw failure;
        }
        return new BotToken("t" + asked, Duration.ofHours(1));
    }
}
