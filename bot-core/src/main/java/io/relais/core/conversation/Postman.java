package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.conversation.DeliveryLog.Left;
import io.relais.core.conversation.Edits.Edition;
import io.relais.core.conversation.view.LeadCard;
import io.relais.core.conversation.view.LeadLine;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.Notice;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Post;
import io.relais.core.port.Post.Kind;
import io.relais.core.port.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders a notice for whom it is for, and hands it to the right chat. */
public final class Postman {

    /** A notice that comes later than this says so. */
    private static final Duration LATE = Duration.ofMinutes(10);

    /** Who is in no chat may be there later: somebody mends the address, or the person joins. */
    private static final Duration NOBODY_THERE = Duration.ofMinutes(5);

    private final People people;
    private final Edits edits;
    private final LeadCard cards;
    private final InstantSource clock;

    /** Among these people. */
    public Postman(People people, LeadCard cards, InstantSource clock) {
        this.people = people;
        this.edits = new Edits(people.chats(), clock);
        this.cards = cards;
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
        return new Round(parcel, pending);
    }

    private final class Round implements Notice.Visitor<Outcome> {

        private final Parcel parcel;
        private final Lead lead;
        private final Pending pending;

        private Round(Parcel parcel, Pending pending) {
            this.parcel = parcel;
            this.lead = parcel.lead();
            this.pending = pending;
        }

        @Override
        public Outcome offer(Notice.Offer offer) {
            if (lead.stage() != LeadStage.MQL || !offer.rep().equals(lead.owner())) {
                return Outcome.NOTHING_POSTED;
            }
            Person person = people.reachable(offer.rep());
            if (person == null) {
                Instant later = clock.instant().plus(NOBODY_THERE);
                return new Outcome(
                        new Delivery.Later(later, "no chat has an account with the rep's e-mail"), List.of());
            }
            Card card = cards.draw(lead, person.words(), clock.instant(), because(offer, person.words()));
            ChatGateway gateway = people.gateway(person.account().channel());
            Delivery delivery = gateway.post(new Recipient.Person(person.account()), card);
            return posted(delivery, Kind.CARD, offer.rep());
        }

        private String because(Notice.Offer offer, Wording words) {
            String because = words.say("because." + offer.occasion().name());
            Instant since = pending.since();
            boolean late = since.plus(LATE).isBefore(clock.instant());
            return late ? because + " " + words.say("because.late", words.moment(since)) : because;
        }

        /** Each in its own chat, and in the language that its reader has there. */
        @Override
        public Outcome refresh() {
            return updated(Kind.CARD, this::cardFor);
        }

        private @Nullable Card cardFor(Post post) {
            Person reader = people.in(post.message().channel(), post.reader());
            if (reader == null) {
                return null;
            }
            boolean owner = post.reader().equals(lead.owner());
            String because = owner ? reader.words().say("because.owner") : null;
            return cards.draw(lead, reader.words(), clock.instant(), because);
        }

        @Override
        public Outcome announce() {
            Rooms.Place room = people.rooms().sales();
            boolean shown = parcel.posts().stream().anyMatch(post -> post.kind() == Kind.LINE);
            if (shown) {
                return updated(Kind.LINE, post -> LeadLine.card(lead, people.forAll()));
            }
            if (room == null) {
                return Outcome.NOTHING_POSTED;
            }
            Card line = LeadLine.card(lead, people.forAll());
            return posted(room.post(line), Kind.LINE, "");
        }

        private Outcome updated(Kind kind, Function<Post, @Nullable Card> drawn) {
            List<Post> posts =
                    parcel.posts().stream().filter(post -> post.kind() == kind).toList();
            return edits.of(posts, new Edition(lead.version(), pending.tries()), drawn);
        }

        private Outcome posted(Delivery delivery, Kind kind, String reader) {
            return delivery.accept(new Delivery.Visitor<>() {
                @Override
                public Outcome done(Delivery.Done done) {
                    return new Outcome(null, List.of(new Post(done.message(), kind, reader)));
                }

                @Override
                public Outcome later(Delivery.Later later) {
                    return new Outcome(later, List.of());
                }

                @Override
                public Outcome refused(Delivery.Refused refused) {
                    return new Outcome(refused, List.of());
                }
            });
        }
    }
}
