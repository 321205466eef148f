package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.conversation.DeliveryLog.Left;
import io.relais.core.conversation.DeliveryLog.Why;
import io.relais.core.conversation.Postman.Outcome;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.Post;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings posted messages up to date, each in its own chat. What one chat can't do now puts the notice off, but keeps no
 * message of the other waiting; what can't be edited any more is left as it is.
 */
final class Edits {

    private final Chats chats;
    private final InstantSource clock;
    private final EditsDone done = new EditsDone();

    Edits(Chats chats, InstantSource clock) {
        this.chats = chats;
        this.clock = clock;
    }

    /**
     * What posts are brought up to.
     *
     * @param version of the lead that is shown
     * @param tries how often it was put off before
     */
    record Edition(long version, int tries) {}

    /** Shows each of these posts the card that is drawn for it; where none is drawn, it stays as it is. */
    Outcome of(List<Post> posts, Edition edition, Function<Post, @Nullable Card> drawn) {
        Outcome outcome = Outcome.NOTHING_POSTED;
        for (Post post : posts) {
            if (edition.tries() == 0 || !done.contains(post, edition)) {
                outcome = edited(new One(post, edition, outcome), drawn);
            }
        }
        return outcome;
    }

    private Outcome edited(One one, Function<Post, @Nullable Card> drawn) {
        ChatGateway chat = chats.find(one.post().message().channel());
        if (chat == null) {
            return one.left(Why.NOT_SET_UP);
        }
        try {
            Card card = drawn.apply(one.post());
            return card == null
                    ? one.before()
                    : chat.update(one.post().message(), card).accept(new Into(one));
        } catch (ChatUnavailable away) {
            return one.before().waiting(Postman.away(clock.instant(), away));
        }
    }

    /** A post that is to be edited, and what came of those before it. */
    private record One(Post post, Edition edition, Outcome before) {

        Outcome left(Why why) {
            return before.leaving(new Left(post.message().channel(), why));
        }
    }

    /** What came of one edit, onto what came of those before. */
    private final class Into implements Delivery.Visitor<Outcome> {

        private final One one;

        private Into(One one) {
            this.one = one;
        }

        @Override
        public Outcome done(Delivery.Done edit) {
            done.add(one.post(), one.edition());
            return one.before();
        }

        @Override
        public Outcome later(Delivery.Later later) {
            return one.before().waiting(later);
        }

        @Override
        public Outcome refused(Delivery.Refused refused) {
            return one.left(Why.REFUSED);
        }
    }
}
