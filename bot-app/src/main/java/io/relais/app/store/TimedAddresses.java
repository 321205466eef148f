package io.relais.app.store;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address book, with each operation measured. */
record TimedAddresses(AddressBook book, StoreTimes times) implements AddressBook {

    @Override
    public void keep(Address address) {
        times.measured("addresses.keep", () -> book.keep(address));
    }

    @Override
    public @Nullable Address find(Channel channel, String id) {
        return times.<@Nullable Address>measured("addresses.find", () -> book.find(channel, id));
    }

    @Override
    public List<Address> named(Channel channel, Address.Kind kind, String name) {
        return times.measured("addresses.named", () -> book.named(channel, kind, name));
    }

    @Override
    public List<Address> all(Channel channel, Address.Kind kind, int limit) {
        return times.measured("addresses.all", () -> book.all(channel, kind, limit));
    }

    @Override
    public void forget(Channel channel, String id) {
        times.measured("addresses.forget", () -> book.forget(channel, id));
    }
}
