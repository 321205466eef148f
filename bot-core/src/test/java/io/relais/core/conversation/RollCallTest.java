package io.relais.core.conversation;

import static io.relais.core.chat.Channel.SLACK;
import static io.relais.core.chat.Channel.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.LeadFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reps are Ana and Ben, in this order. */
class RollCallTest {

    private final Office office = new Office(SLACK, TEAMS);

    @Test
    void aRepInNoChatIsPassedOver() {
        office.joins("ben", TEAMS);
        office.callsTheRoll();
        office.receivesClaire();

        assertThat(owner()).isEqualTo("ben");
        assertThat(office.as("ben", TEAMS).cards()).hasSize(1);
    }

    @Test
    void aRepWhoJoinsIsThereAgain() {
        office.joins("ben", TEAMS);
        office.callsTheRoll();
        office.joins("ana", SLACK);
        office.callsTheRoll();
        office.receivesClaire();

        assertThat(owner()).isEqualTo("ana");
    }

    @Test
    void whoWasNeverLookedUpCountsAsThere() {
        office.joins("ben", TEAMS);
        office.receivesClaire();

        assertThat(owner()).isEqualTo("ana");
    }

    @Test
    void aChatThatIsAwayMakesNobodyMissing() {
        office.joins("ben", TEAMS);
        office.in(SLACK).away(new ChatUnavailable("away"));
        office.callsTheRoll();
        office.receivesClaire();

        assertThat(owner()).isEqualTo("ana");
    }

    @Test
    void choosingARepAsksNoChat() {
        office.joins("ana", SLACK).joins("ben", SLACK);
        office.callsTheRoll();
        int asked = office.in(TEAMS).asked();
        office.receivesClaire();

        assertThat(office.in(TEAMS).asked()).isEqualTo(asked);
    }

    private @Nullable String owner() {
        return office.stores
                .leads()
                .page(new LeadFilter(null, null, null), 1)
                .get(0)
                .owner();
    }
}
