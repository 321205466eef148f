package io.relais.app.chat.teams;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.AddressBook;
import io.relais.core.port.ChatUnavailable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Teams can't be asked for people, and whom the bot has met is in an embedded record, left to the bot that has it open. */
final class UnknownAddresses implements AddressBook {

    private static final String WHY = "only a running bot knows whom it has met, and says so in its health";

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
