package io.relais.teams;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An address book that counts what is written into it. */
public final class MemoryBook implements AddressBook {

    private final Map<String, Address> addresses = new ConcurrentSkipListMap<>();

    private final AtomicInteger writes = new AtomicInteger();

    /** How often it was written into. */
    public int writes() {
        return writes.get();
    }

    @Override
    public void keep(Address address) {
        writes.incrementAndGet();
        addresses.put(address.id(), address);
    }

    @Override
    public @Nullable Address find(Channel channel, String id) {
        return addresses.get(id);
    }

    @Override
    public List<Address> named(Channel channel, Address.Kind kind, String name) {
        return all(channel, kind, Integer.MAX_VALUE).stream()
                .filter(address -> !name.isEmpty() && address.name().equals(name))
                .sorted(Comparator.comparing(Address::at).reversed())
                .toList();
    }

    @Override
    public List<Address> all(Channel channel, Address.Kind kind, int limit) {
        return addresses.values().stream()
                .filter(address -> address.kind() == kind)
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(Channel channel, String id) {
        writes.incrementAndGet();
        addresses.remove(id);
    }
}
