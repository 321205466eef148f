package io.relais.core.port;

import io.relais.core.chat.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the bot has met and where it was added, for a chat that can't be asked for people and rooms. Kept by the chat's
 * adapter, shared by every instance of the bot. Every method throws {@link StoreUnavailable} where the store does not
 * answer.
 */
public interface AddressBook {

    /** At most so many are found by one name. */
    int MOST_NAMED = 100;

    /** Keeps an address, in place of what was known of the same id in the same chat. */
    void keep(Address address);

    /** The address with that id, or null. */
    @Nullable
    Address find(Channel channel, String id);

    /** The addresses of that kind and name, the latest told first, at most {@link #MOST_NAMED}; an empty name finds nothing. */
    List<Address> named(Channel channel, Address.Kind kind, String name);

    /** The addresses of that kind, by id, at most so many. */
    List<Address> all(Channel channel, Address.Kind kind, int limit);

    /** The chat said that nothing is there any more. */
    void forget(Channel channel, String id);
}
