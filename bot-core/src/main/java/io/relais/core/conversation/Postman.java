package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.conversation.DeliveryLog.Left;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.conversation.view.LeadLine;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Notice;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.LeadStore;
import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Post;
import io.relais.core.port.Post.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders a notice for whom it is for, and hands it to the right chat. */
public final class Postman {

    private final People people;
    private final Edits edits;
    private final LeadCard cards;
    private final LeadStore store;
    private final InstantSource clock;

    /** Among these people; the store is asked how a lead's source does. */
    public Postman(People people, LeadCard cards, LeadStore store, InstantSource clock) {
        this.people = people;
        this.edits = new Edits(people.chats(), clock);
        this.cards = cards;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What came of a notice.
     *
     * @param trouble why it was not delivered, or null
     * @param posts the messages that were posted for it
     * @param left the messages that could not be brought up to date, and never can
     */
    record Outcome(@Nullable Delivery trouble, List<Post> posts, List<Left> left) {

        static final Outcome NOTHING_POSTED = new Outcome(null, List.of());

        Outcome(@Nullable Delivery trouble, List<Post> posts) {
            this(trouble, posts, List.of());
        }

        Outcome waiting(Delivery.Later later) {
            return new Outcome(later, posts, left);
        }

        Outcome leaving(Left message) {
            return new Outcome(
                    trouble,
                    posts,
                    Stream.concat(left.stream(), Stream.of(message)).toList());
        }
    }

    /** To be tried again when a chat that is away says so. */
    static Delivery.Later away(Instant now, ChatUnavailable away) {
        return new Delivery.Later(now.plus(away.retryAfter()), "the chat is away");
    }

    /** Delivers one notice of a parcel. */
    Notice.Visitor<Outcome> to(Parcel parcel, Pending pending) {
        return new Round(new Mailbag(parcel, pending, new Mailbag.Ways(people, edits, clock.instant())));
    }

    private final class Round implements Notice.Visitor<Outcome> {

        private final Mailbag mailbag;
        private final Lead lead;
        private final Pending pending;
        private final Lateness late;
        private final FeedbackPost feedback;

        private Round(Mailbag mailbag) {
            this.mailbag = mailbag;
            this.lead = mailbag.parcel().lead();
            this.pending = mailbag.pending();
            this.late = new Lateness(mailbag.now());
            this.feedback = new FeedbackPost(mailbag, store, late);
        }

        @Override
        public Outcome offer(Notice.Offer offer) {
            if (lead.stage() != LeadStage.MQL || !offer.rep().equals(lead.owner())) {
                return Outcome.NOTHING_POSTED;
            }
            String because = "because." + offer.occasion().name();
            return mailbag.direct(
                    offer.rep(),
                    Kind.CARD,
                    rep -> cards.draw(
                            lead,
                            rep.words(),
                            mailbag.now(),
                            late.says(rep.words().say(because), pending, rep.words())));
        }

        /** Each in its own chat, and in the language that its reader has there. */
        @Override
        public Outcome refresh() {
            return mailbag.updated(Set.of(Kind.CARD, Kind.ANSWER), this::drawn);
        }

        private @Nullable Card drawn(Post post) {
            return switch (post.kind()) {
                case CARD -> cardFor(post);
                case ANSWER -> feedback.cardFor(post);
                case LINE, REPORT -> null;
            };
        }

        private @Nullable Card cardFor(Post post) {
            Person reader = people.in(post.message().channel(), post.reader());
            if (reader == null) {
                return null;
            }
            boolean owner = post.reader().equals(lead.owner());
            String because = owner ? reader.words().say("because.owner") : null;
            return cards.draw(lead, reader.words(), mailbag.now(), because);
        }

        @Override
        public Outcome announce() {
            return mailbag.shown(Kind.LINE)
                    ? mailbag.updated(Set.of(Kind.LINE), post -> LeadLine.card(lead, people.forAll()))
                    : mailbag.room(people.rooms().sales(), Kind.LINE, () -> LeadLine.card(lead, people.forAll()));
        }

        @Override
        public Outcome report(Notice.Report report) {
            return feedback.report(report, pending);
        }

        @Override
        public Outcome answer(Notice.Answer answer) {
            return feedback.answer(answer, pending);
        }
    }
}
