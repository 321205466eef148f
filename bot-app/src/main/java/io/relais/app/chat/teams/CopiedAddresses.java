package io.relais.app.chat.teams;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the bot has written down of some people and of its rooms, copied out of its record: nobody's file is held open, and
 * what is learned on top stays here.
 */
final class CopiedAddresses implements AddressBook {

    private static final int MOST_ROOMS = 2_000;

    private final Map<String, Address> known = new LinkedHashMap<>();

    /** Of the people with these e-mail addresses. */
    static CopiedAddresses of(AddressBook record, Channel channel, Collection<String> emails) {
        CopiedAddresses copy = new CopiedAddresses();
        record.all(channel, Address.Kind.ROOM, MOST_ROOMS).forEach(copy::keep);
        for (String email : emails) {
            record.named(channel, Address.Kind.PERSON, email.toLowerCase(Locale.ROOT))
                    .forEach(copy::keep);
        }
        return copy;
    }

    @Override
    public void keep(Address address) {
        known.put(key(address.channel(), address.id()), address);
    }

    @Override
    public @Nullable Address find(Channel channel, String id) {
        return known.get(key(channel, id));
    }

    @Override
    public List<Address> named(Channel channel, Address.Kind kind, String name) {
        return of(channel, kind)
                .filter(address -> !name.isEmpty() && address.name().equals(name))
                .sorted(Comparator.comparing(Address::at).reversed())
                .limit(MOST_NAMED)
                .toList();
    }

    @Override
    public List<Address> all(Channel channel, Address.Kind kind, int limit) {
        return of(channel, kind)
                .sorted(Comparator.comparing(Address::id))
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(Channel channel, String id) {
        known.remove(key(channel, id));
    }

    private Stream<Address> of(Channel channel, Address.Kind kind) {
        return known.values().stream().filter(address -> address.channel() == channel && address.kind() == kind);
    }

    private static String key(Channel channel, String id) {
        return channel.name() + ":" + id;
    }
}
