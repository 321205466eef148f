package io.relais.core.memory;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses in memory. */
final class MemoryAddressBook implements AddressBook {

    private final Map<String, Address> addresses = new ConcurrentSkipListMap<>();

    private static String key(Channel channel, String id) {
        return channel + ":" + id;
    }

    @Override
    public void keep(Address address) {
        addresses.put(key(address.channel(), address.id()), address);
    }

    @Override
    public @Nullable Address find(Channel channel, String id) {
        return addresses.get(key(channel, id));
    }

    @Override
    public List<Address> named(Channel channel, Address.Kind kind, String name) {
        return of(channel, kind)
                .filter(address -> !name.isEmpty() && address.name().equals(name))
                .sorted(Comparator.comparing(Address::at).reversed().thenComparing(Address::id))
                .limit(MOST_NAMED)
                .toList();
    }

    @Override
    public List<Address> all(Channel channel, Address.Kind kind, int limit) {
        return of(channel, kind).limit(limit).toList();
    }

    @Override
    public void forget(Channel channel, String id) {
        addresses.remove(key(channel, id));
    }

    private Stream<Address> of(Channel channel, Address.Kind kind) {
        return addresses.values().stream().filter(address -> address.channel() == channel && address.kind() == kind);
    }
}
