package io.relais.teams.request;

import static io.relais.teams.request.Arrived.arrived;
import static io.relais.teams.request.Arrived.changed;
import static io.relais.teams.request.Arrived.interaction;
import static io.relais.teams.request.Arrived.interactionOf;
import static io.relais.teams.request.Arrived.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.chat.Interaction;
import io.relais.teams.card.TeamsPhrase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes twice, lacks something, or is not as it should be. */
class StrangeArrivalsTest {

    @Test
    void aKeyIsTheSameWhenItIsSentAgainAndAnotherForAnythingElse() {
        String key = interaction("card_action").origin().key();

        assertThat(key).isEqualTo(interaction("card_action").origin().key()).endsWith(":f:1");
        assertThat(key).isNotEqualTo(interaction("card_action_channel").origin().key());
        assertThat(changed("card_action", "29:ana", "29:ben").origin().key()).isNotEqualTo(key);
        assertThat(key).doesNotContain("29:ana").hasSizeLessThan(80);
    }

    @Test
    void whatHasNoIdIsKnownByAllThatIsInIt() {
        String once = changed("card_action", "\"id\": \"f:1\",", "").origin().key();

        assertThat(once)
                .isEqualTo(
                        changed("card_action", "\"id\": \"f:1\",", "").origin().key());
        assertThat(once)
                .isNotEqualTo(changed("card_action", "\"id\": \"f:1\",", "\"topic\": 1,")
                        .origin()
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "message_chat,\"id\": \"29:ana\",missing: from.id",
        "message_chat,\"id\": \"a:ana-chat\",missing: conversation.id",
        "card_action,\"id\": \"29:ana\",missing: from.id",
        "task_submit,\"id\": \"29:ana\",missing: from.id"
    })
    void whatLacksAnIdIsMalformed(String file, String part, String why) {
        String without = json(file).replace(part, "\"x\": \"y\"");

        assertThatThrownBy(() -> arrived(without))
                .isInstanceOf(MalformedRequest.class)
                .hasMessage(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "LEAD.ACCEPT", "lead.accept!", "", "lead..accept"})
    void anActionThatIsNoneOfOursIsTurnedAway(String verb) {
        String other = json("card_action").replace("lead.accept", verb);

        assertThat(((Arrival.TurnedAway) Objects.requireNonNull(arrived(other))).why())
                .isEqualTo(TeamsPhrase.UNKNOWN_CONTROL);
    }

    @Test
    void hugeTextIsCut() {
        String huge = json("message_chat").replace("Lead  find", "Lead find " + "x".repeat(100_000));
        Interaction.Typed typed = (Interaction.Typed) interactionOf(huge);

        assertThat(typed.text()).hasSizeLessThan(4_100);
    }
}
