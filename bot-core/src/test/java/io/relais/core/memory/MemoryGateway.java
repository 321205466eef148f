package io.relais.core.memory;

import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.ChatHealth;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.Profile;
import io.relais.core.port.Recipient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A chat that keeps what was posted, by conversation and message; can be away, or answer with trouble. */
public final class MemoryGateway implements ChatGateway {

    private static final String WORKSPACE = "T1";

    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final Map<MessageRef, Card> messages = new LinkedHashMap<>();
    private final Channel channel;
    private @Nullable Delivery trouble;
    private @Nullable ChatUnavailable away;
    private int asked;

    /** Of this chat, with nobody in it. */
    public MemoryGateway(Channel channel) {
        this.channel = channel;
    }

    /** Somebody with an account; the user's id is the account's. */
    public Account with(String user, Profile profile) {
        profiles.put(user, profile);
        return new Account(channel, WORKSPACE, user);
    }

    /** From now on nothing is delivered but this comes of it; null ends that. */
    public void trouble(@Nullable Delivery instead) {
        trouble = instead;
    }

    /** From now on the chat can't be asked who somebody is, and says this; null ends that. */
    public void away(@Nullable ChatUnavailable says) {
        away = says;
    }

    /** How often it was asked who somebody is. */
    public int asked() {
        return asked;
    }

    /** What was posted to a conversation, as it reads now. */
    public List<Card> in(String conversation) {
        return messages.entrySet().stream()
                .filter(entry -> entry.getKey().conversation().equals(conversation))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Delivery post(Recipient to, Card card) {
        if (trouble != null) {
            return trouble;
        }
        String conversation = to.accept(new Recipient.Visitor<>() {
            @Override
            public String person(Account account) {
                return account.user();
            }

            @Override
            public String room(String name) {
                return name;
            }
        });
        MessageRef ref = new MessageRef(channel, WORKSPACE, conversation, Integer.toString(messages.size()));
        messages.put(ref, card);
        return new Delivery.Done(ref);
    }

    @Override
    public Delivery update(MessageRef at, Card card) {
        if (trouble != null) {
            return trouble;
        }
        messages.put(at, card);
        return new Delivery.Done(at);
    }

    @Override
    public @Nullable Profile profile(Account account) {
        ask();
        return profiles.get(account.user());
    }

    @Override
    public @Nullable Account accountOf(String email) {
        ask();
        return profiles.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue().email(), email))
                .map(entry -> new Account(channel, WORKSPACE, entry.getKey()))
                .findFirst()
                .orElse(null);
    }

    private void ask() {
        asked++;
        if (away != null) {
            throw away;
        }
    }

    @Override
    public ChatHealth health() {
        return new ChatHealth(ChatHealth.State.CONNECTED, "in memory");
    }
}
