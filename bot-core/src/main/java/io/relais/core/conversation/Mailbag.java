package io.relais.core.conversation;

import io.relais.core.chat.Card;
import io.relais.core.conversation.Edits.Edition;
import io.relais.core.conversation.Postman.Outcome;
import io.relais.core.port.Delivery;
import io.relais.core.port.Parcel;
import io.relais.core.port.Parcel.Pending;
import io.relais.core.port.Post;
import io.relais.core.port.Post.Kind;
import io.relais.core.port.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways in which a parcel's cards reach their readers: to somebody alone, to a channel, in place of what is posted. */
record Mailbag(Parcel parcel, Pending pending, Ways ways) {

    /** Who is in no chat may be there later: somebody mends the address, or the person joins. */
    private static final Duration NOBODY_THERE = Duration.ofMinutes(5);

    /** What reaches people. */
    record Ways(People people, Edits edits, Instant now) {}

    People people() {
        return ways.people();
    }

    Instant now() {
        return ways.now();
    }

    /** Whether a message of that kind is posted. */
    boolean shown(Kind kind) {
        return parcel.posts().stream().anyMatch(post -> post.kind() == kind);
    }

    /** To somebody alone; nothing where they left the team. */
    Outcome direct(String to, Kind kind, Function<Person, Card> drawn) {
        if (people().team().member(to) == null) {
            return Outcome.NOTHING_POSTED;
        }
        Person person = people().reachable(to);
        if (person == null) {
            Delivery later =
                    new Delivery.Later(now().plus(NOBODY_THERE), "no chat has an account with the person's e-mail");
            return new Outcome(later, List.of());
        }
        Recipient alone = new Recipient.Person(person.account());
        return posted(people().gateway(person.account().channel()).post(alone, drawn.apply(person)), kind, to);
    }

    /** To a channel; nothing where the team has none, or its chat is not set up. */
    Outcome room(Rooms.@Nullable Place room, Kind kind, Supplier<Card> drawn) {
        return room == null ? Outcome.NOTHING_POSTED : posted(room.post(drawn.get()), kind, "");
    }

    /** In place of what is posted of these kinds, each in its own chat. */
    Outcome updated(Set<Kind> kinds, Function<Post, @Nullable Card> drawn) {
        List<Post> posts = parcel.posts().stream()
                .filter(post -> kinds.contains(post.kind()))
                .toList();
        return ways.edits().of(posts, new Edition(parcel.lead().version(), pending.tries()), drawn);
    }

    private static Outcome posted(Delivery delivery, Kind kind, String reader) {
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
