package io.relais.core.conversation;

import static io.relais.core.chat.Channel.SLACK;
import static io.relais.core.chat.Channel.TEAMS;
import static io.relais.core.conversation.Dialogue.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Channel;
import io.relais.core.chat.Reply;
import io.relais.core.port.Preference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotifyDialogueTest {

    private final Office office =
            new Office(SLACK, TEAMS).everybodyJoins(SLACK).joins("ana", TEAMS).joins("leo", TEAMS);

    @Test
    void saysWhereAndWhyAndOffersTheOthers() {
        assertThat(shown(office.as("ana").types("notify"))).contains("in Slack, the usual chat for your role");
        assertThat(shown(office.as("leo").types("prévenir"))).contains("dans Teams, la messagerie habituelle");
        assertThat(shown(office.as("mia").types("notify"))).contains("in Slack. Your role has no usual chat");
    }

    @Test
    void takesAChoiceByWordAndByButton() {
        assertThat(shown(office.as("leo").types("prévenir Slack"))).contains("dans Slack, comme vous l’avez choisi");
        assertThat(chosen("leo")).isEqualTo(new Preference(SLACK, null));

        Reply pressed = office.as("leo").presses("lead.notify", "teams");
        assertThat(pressed).isInstanceOf(Reply.Update.class);
        assertThat(chosen("leo")).isEqualTo(new Preference(TEAMS, null));

        office.as("leo").presses("lead.notify", "auto");
        assertThat(chosen("leo")).isEqualTo(Preference.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hourly", "daily", "Instant", "quotidien", "horaire", "immédiat"})
    void saysThatARhythmCantBeChosenYet(String rhythm) {
        office.as("ana").types("notify teams");

        assertThat(words(office.as("ana").types("notify " + rhythm))).contains("can't be chosen yet");
        assertThat(chosen("ana")).isEqualTo(new Preference(TEAMS, null));
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(words(office.as("ana").types("notify pigeon"))).contains("“pigeon”", "/lead notify slack");
        assertThat(chosen("ana")).isEqualTo(Preference.NONE);
    }

    @Test
    void refusesAChatInWhichThePersonHasNoAccount() {
        assertThat(words(office.as("mia").types("notify teams"))).contains("no account of yours in Teams");
        assertThat(chosen("mia")).isEqualTo(Preference.NONE);
    }

    @Test
    void saysThatThereIsOneChat() {
        for (Channel only : Channel.values()) {
            Office small = new Office(only).everybodyJoins(only);
            String other = only == SLACK ? "teams" : "slack";

            assertThat(shown(small.as("ana").types("notify"))).contains("the only chat that is set up here");
            assertThat(words(small.as("ana").types("notify " + other))).contains("is not set up here");
            assertThat(small.stores.preferences().of("ana")).isEqualTo(Preference.NONE);
        }
    }

    private Preference chosen(String member) {
        return office.stores.preferences().of(member);
    }

    private static String shown(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Show.class);
        return ((Reply.Show) reply).card().asText();
    }
}
