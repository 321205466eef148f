package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.port.ChatUnavailable;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has no account in Slack may be in the other chat: Slack is not asked for them at each message. */
class SlackAccountsTest {

    private static final String ADDRESS = "ana@example.com";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void asksOnceInFiveMinutesForWhoIsNotThere() {
        desk.slack.refuses("users.lookupByEmail", "users_not_found");
        assertThat(desk.gateway.accountOf(ADDRESS)).isNull();
        joins();

        desk.clock.move(Duration.ofMinutes(5).minusMillis(1));
        assertThat(desk.gateway.accountOf(ADDRESS)).isNull();
        assertThat(desk.gateway.accountOf("ben@example.com")).isNotNull();

        desk.clock.move(Duration.ofMillis(1));
        assertThat(desk.gateway.accountOf(ADDRESS)).isEqualTo(new Account(Channel.SLACK, "T0001", "U0001"));
    }

    @Test
    void forgetsNobodyBecauseSlackDidNotAnswer() {
        desk.slack.refuses("users.lookupByEmail", "internal_error");
        assertThatThrownBy(() -> desk.gateway.accountOf(ADDRESS)).isInstanceOf(ChatUnavailable.class);
        joins();

        assertThat(desk.gateway.accountOf(ADDRESS)).isNotNull();
    }

    private void joins() {
        String member = Desk.resource("member.json");
        desk.slack.on("users.lookupByEmail", member).on("users.info", member);
    }
}
