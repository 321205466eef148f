package io.relais.core.conversation;

import io.relais.core.chat.Channel;
import io.relais.core.port.ChatGateway;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chats that are set up.
 *
 * @param all one gateway for each, in the order of {@link Channel}
 */
public record Chats(List<ChatGateway> all) {

    /** Copies and sorts the list; refuses two gateways of one chat. */
    public Chats {
        all = all.stream().sorted(Comparator.comparing(ChatGateway::channel)).toList();
        if (all.stream().map(ChatGateway::channel).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two gateways of one chat");
        }
    }

    /** The chat that speaks there, or null where it is not set up. */
    public @Nullable ChatGateway find(Channel channel) {
        return all.stream()
                .filter(gateway -> gateway.channel() == channel)
                .findFirst()
                .orElse(null);
    }

    /** Which chats these are. */
    public List<Channel> channels() {
        return all.stream().map(ChatGateway::channel).toList();
    }
}
