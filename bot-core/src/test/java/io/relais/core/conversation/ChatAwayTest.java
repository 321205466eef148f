package io.relais.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.port.ChatUnavailable;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a card while the chat can't say who its reader is. */
class ChatAwayTest {

    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void aCardWaitsForAsLongAsTheChatAsks(int seconds) {
        office.chat.away(new ChatUnavailable("busy", Duration.ofSeconds(seconds)));
        comesBackAfterALead(Duration.ofSeconds(seconds));
    }

    @Test
    void aCardWaitsAQuarterOfAMinuteForAChatThatSaysNothing() {
        office.chat.away(new ChatUnavailable("away"));
        comesBackAfterALead(Duration.ofSeconds(15));
    }

    private void comesBackAfterALead(Duration wait) {
        String rep = Objects.requireNonNull(office.receivesClaire().lead().owner());
        office.chat.away(null);

        office.passes(wait.minusMillis(1));
        office.deliversAll();
        assertThat(office.chat.in(rep)).isEmpty();

        office.passes(Duration.ofMillis(1));
        office.deliversAll();
        assertThat(office.chat.in(rep)).hasSize(1);
    }
}
