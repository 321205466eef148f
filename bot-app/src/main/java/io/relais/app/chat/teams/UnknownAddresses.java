package io.relais.app.chat.teams;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import io.relais.core.port.ChatUnavailable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands for a record that could not be read: Teams itself can't be asked whom the bot has met, and where it was added. */
final class UnknownAddresses implements AddressBook {

    private static final String WHY = "whom and what the bot knows could not be read in its record";

    @Override
    public void keep(Address address) {
        throw new ChatUnavailable(WHY);
    }

    @Override
    public @Nullable Address find(Channel channel, String id) {
        throw new ChatUnavailable(WHY);
    }

    @Override
    public List<Address> named(Channel channel, Address.Kind kind, String name) {
        throw new ChatUnavailable(WHY);
    }

    @Override
    public List<Address> all(Channel channel, Address.Kind kind, int limit) {
        throw new ChatUnavailable(WHY);
    }

    @Override
    public void forget(Channel channel, String id) {
        throw new ChatUnavailable(WHY);
    }
}
