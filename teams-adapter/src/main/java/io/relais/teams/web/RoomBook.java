package io.relais.teams.web;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The channels of the teams that the bot was added to; each name is looked up once a minute. */
public final class RoomBook {

    /** More channels than this are not looked through for one by its short name. */
    private static final int MOST = 2_000;

    private static final Duration KEEP = Duration.ofMinutes(1);

    private static final Pattern ID = Pattern.compile("19:\\S+@thread\\.\\S+");

    private final AddressBook book;

    private final Remembered<String, KnownRoom> remembered;

    /** Kept in this book. */
    public RoomBook(AddressBook book, InstantSource clock) {
        this.book = book;
        this.remembered = new Remembered<>(KEEP, clock);
    }

    /** The channel with that id, {@code #name}, {@code name} or {@code Team / name}; a failure where there is not one. */
    KnownRoom of(String nameOrId) {
        KnownRoom known = remembered.of(nameOrId);
        if (known != null) {
            return known;
        }
        boolean isId = ID.matcher(nameOrId.strip()).matches();
        KnownRoom found = isId ? find(nameOrId.strip()) : named(KnownRoom.plain(nameOrId));
        if (found == null) {
            throw TeamsFailure.own("post", "room_not_known");
        }
        return remembered.put(nameOrId, found);
    }

    /** Where cards for that channel are posted; a failure where there is not one such channel, or others read it, too. */
    public TeamsSpot postedTo(String nameOrId) {
        KnownRoom room = of(nameOrId);
        if (room.isShared()) {
            throw TeamsFailure.own("post", "shared_with_another_organisation");
        }
        return room.spot();
    }

    @Nullable
    KnownRoom find(String id) {
        Address address = book.find(Channel.TEAMS, id);
        return address == null || address.kind() != Address.Kind.ROOM ? null : KnownRoom.from(address);
    }

    private @Nullable KnownRoom named(String plain) {
        List<Address> exact = book.named(Channel.TEAMS, Address.Kind.ROOM, plain);
        if (!exact.isEmpty()) {
            return KnownRoom.from(exact.get(0));
        }
        List<KnownRoom> called =
                all().stream().filter(room -> room.isCalled(plain)).toList();
        if (called.size() > 1) {
            throw TeamsFailure.own("post", "room_ambiguous");
        }
        return called.isEmpty() ? null : called.get(0);
    }

    /** All that are known. */
    List<KnownRoom> all() {
        return book.all(Channel.TEAMS, Address.Kind.ROOM, MOST).stream()
                .map(KnownRoom::from)
                .toList();
    }

    /** Those of one team. */
    List<KnownRoom> of(KnownTeam team) {
        return all().stream().filter(room -> room.team().equals(team.id())).toList();
    }

    /** The teams that the bot is in, as far as their channels are known. */
    List<KnownTeam> teams() {
        return all().stream()
                .map(room -> new KnownTeam(room.team(), room.tenant(), room.serviceUrl()))
                .distinct()
                .toList();
    }

    void keep(KnownRoom room) {
        book.keep(room.address());
    }

    void forget(String id) {
        book.forget(Channel.TEAMS, id);
    }
}
