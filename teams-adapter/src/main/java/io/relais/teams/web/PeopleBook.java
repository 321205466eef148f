package io.relais.teams.web;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people whom the bot has met in the tenant that it serves. Who writes from another tenant is never written down. */
public final class PeopleBook {

    private static final Duration SAME_DAY = Duration.ofDays(1);

    private final AddressBook book;

    private final String tenant;

    /** Of that tenant; an empty one means any, for development. */
    public PeopleBook(AddressBook book, String tenant) {
        this.book = book;
        this.tenant = tenant;
    }

    /** Whether that is the tenant whose people the bot serves. */
    boolean serves(String other) {
        return tenant.isEmpty() || tenant.equals(other);
    }

    /** The id of the tenant; empty where any is served. */
    String tenant() {
        return tenant;
    }

    /** Who has that id, or null where the bot has not met them. */
    @Nullable
    KnownPerson find(String id) {
        Address address = book.find(Channel.TEAMS, id);
        return address == null || address.kind() != Address.Kind.PERSON ? null : KnownPerson.from(address);
    }

    /** Those with that verified address, the latest told first. */
    List<KnownPerson> with(String email) {
        return book.named(Channel.TEAMS, Address.Kind.PERSON, email).stream()
                .filter(address -> serves(address.workspace()))
                .map(KnownPerson::from)
                .toList();
    }

    /** At most so many of them, by id. */
    List<KnownPerson> all(int most) {
        return book.all(Channel.TEAMS, Address.Kind.PERSON, most).stream()
                .map(KnownPerson::from)
                .toList();
    }

    void keep(KnownPerson person) {
        book.keep(person.address());
    }

    /** Writes only what is new, or was told a day ago or longer. */
    void keepIfNew(@Nullable KnownPerson before, KnownPerson person) {
        boolean isOld = before != null
                && before.saysTheSame(person)
                && person.at().isBefore(before.at().plus(SAME_DAY));
        if (!isOld) {
            keep(person);
        }
    }

    /** Somebody of that tenant was just met. */
    void met(String home, String id, KnownPerson.Ways ways, Instant now) {
        KnownPerson before = find(id);
        KnownPerson after = before == null
                ? new KnownPerson(home, id, "", null, null, ways, now)
                : before.with(before.ways().then(ways), now);
        keepIfNew(before, after);
    }

    void forget(String id) {
        book.forget(Channel.TEAMS, id);
    }
}
