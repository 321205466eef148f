package io.relais.core.conversation;

import static io.relais.core.conversation.Rejection.ROOM;
import static io.relais.core.conversation.Rejection.actions;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Reply;
import io.relais.core.port.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A decision made in Slack is seen and answered in Teams, and the answer is read in Slack. */
class FeedbackAcrossChatsTest {

    private final Office office = new Office(Channel.SLACK, Channel.TEAMS)
            .joins("ana", Channel.SLACK)
            .joins("ben", Channel.SLACK)
            .joins("leo", Channel.TEAMS);
    private final Rejection it = new Rejection(office);
    private final Somebody leo = office.as("leo", Channel.TEAMS);
    private final Map<String, String> about = Map.of("lead", it.lead);

    @Test
    void theDecisionOfTheOneChatIsAnsweredInTheOther() {
        it.rejects(it.rep, "");
        assertThat(office.chat.in(ROOM)).isEmpty();
        assertThat(room())
                .singleElement()
                .satisfies(card -> assertThat(actions(card)).contains("feedback.detail"));

        leo.submits("form.detail", about, Map.of("question", "Which size?"));
        assertThat(it.latest(it.rep).asText()).contains("Which size?");
        it.says(it.rep, "form.reply", Map.of("answer", "20, on the register"));
        assertThat(leo.card()).contains("20, on the register", "la précision");

        leo.submits("form.fixed", about, Map.of("fixedNote", "seen to"));
        assertThat(it.latest(it.rep).asText()).contains("seen to");
        assertThat(leo.card()).contains("seen to");
        assertThat(room())
                .singleElement()
                .satisfies(card -> assertThat(card.asText()).contains("seen to"));
    }

    @Test
    void theCardInTheChannelIsShownToEachReaderInTheirLanguage() {
        it.rejects(it.rep, "");

        assertThat(leo.presses("feedback.card", it.lead))
                .isInstanceOfSatisfying(
                        Reply.Update.class,
                        update -> assertThat(update.card().asText())
                                .contains("Non accepté")
                                .doesNotContain("Lopes", "Martin", "Claire"));
    }

    @Test
    void oneChatThatIsSlowKeepsTheOtherNotWaiting() {
        it.rejects(it.rep, "");
        Instant later = office.now().plusSeconds(30);
        office.in(Channel.TEAMS).trouble(new Delivery.Later(later, "busy"));
        leo.submits("form.fixed", about, Map.of());
        assertThat(it.latest(it.rep).asText()).contains("marketing");
        assertThat(room()).noneMatch(card -> card.asText().contains("Fixed at source"));

        office.in(Channel.TEAMS).trouble(null);
        office.passes(Duration.ofMinutes(1));
        office.deliversAll();
        assertThat(room())
                .singleElement()
                .satisfies(card -> assertThat(card.asText()).contains("Fixed at source"));
    }

    private List<Card> room() {
        return office.in(Channel.TEAMS).in(ROOM);
    }
}
