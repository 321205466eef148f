package io.relais.core.conversation;

import static io.relais.core.chat.Channel.SLACK;
import static io.relais.core.chat.Channel.TEAMS;
import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Element.Prose;
import io.relais.core.chat.MessageRef;
import io.relais.core.conversation.DeliveryLog.Left;
import io.relais.core.conversation.DeliveryLog.Why;
import io.relais.core.conversation.Edits.Edition;
import io.relais.core.conversation.Postman.Outcome;
import io.relais.core.memory.MemoryGateway;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.Post;
import io.relais.core.port.Post.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final Card NEW = Card.of(new Prose("new"));
    private static final Post IN_SLACK = post(SLACK);
    private static final Post IN_TEAMS = post(TEAMS);
    private static final List<Post> BOTH = List.of(IN_TEAMS, IN_SLACK);

    private final MemoryGateway slack = new MemoryGateway(SLACK);
    private final MemoryGateway teams = new MemoryGateway(TEAMS);
    private final Edits edits = new Edits(new Chats(List.of(slack, teams)), () -> NOW);
    private final List<Post> drawn = new ArrayList<>();

    @Test
    void editsEachMessageInItsOwnChat() {
        Outcome outcome = edits.of(BOTH, new Edition(2, 0), post -> NEW);

        assertThat(outcome).isEqualTo(Outcome.NOTHING_POSTED);
        assertThat(slack.in("C1")).containsExactly(NEW);
        assertThat(teams.in("C1")).containsExactly(NEW);
    }

    @Test
    void leavesTheMessagesOfAChatThatIsNotSetUpAnyMore() {
        Edits slackOnly = new Edits(new Chats(List.of(slack)), () -> NOW);

        Outcome outcome = slackOnly.of(BOTH, new Edition(2, 0), post -> NEW);

        assertThat(outcome.trouble()).isNull();
        assertThat(outcome.left()).containsExactly(new Left(TEAMS, Why.NOT_SET_UP));
        assertThat(slack.in("C1")).containsExactly(NEW);
    }

    @Test
    void leavesAMessageThatItsChatRefusesToEdit() {
        teams.trouble(new Delivery.Refused("message_not_found"));

        Outcome outcome = edits.of(BOTH, new Edition(2, 0), post -> NEW);

        assertThat(outcome.trouble()).isNull();
        assertThat(outcome.left()).containsExactly(new Left(TEAMS, Why.REFUSED));
        assertThat(slack.in("C1")).containsExactly(NEW);
    }

    @Test
    void waitsForAChatThatIsAwayAndEditsTheOtherMeanwhile() {
        Outcome outcome = edits.of(BOTH, new Edition(2, 0), post -> {
            if (post.equals(IN_TEAMS)) {
                throw new ChatUnavailable("away");
            }
            return NEW;
        });

        assertThat(outcome.trouble()).isEqualTo(new Delivery.Later(NOW.plusSeconds(15), "the chat is away"));
        assertThat(slack.in("C1")).containsExactly(NEW);
    }

    @Test
    void doesNotRepeatWhatWasDoneWhenItIsTriedAgain() {
        teams.trouble(new Delivery.Later(NOW.plusSeconds(15), "the chat is away"));
        edits.of(BOTH, new Edition(2, 0), this::draws);
        edits.of(BOTH, new Edition(2, 1), this::draws);

        assertThat(drawn).containsExactly(IN_TEAMS, IN_SLACK, IN_TEAMS);
    }

    @Test
    void repeatsItForAnotherVersionAndForANewNotice() {
        edits.of(List.of(IN_SLACK), new Edition(2, 0), this::draws);
        edits.of(List.of(IN_SLACK), new Edition(3, 1), this::draws);
        edits.of(List.of(IN_SLACK), new Edition(3, 0), this::draws);

        assertThat(drawn).hasSize(3);
    }

    private Card draws(Post post) {
        drawn.add(post);
        return NEW;
    }

    private static Post post(Channel channel) {
        return new Post(new MessageRef(channel, "T1", "C1", "1"), Kind.CARD, "ana");
    }
}
