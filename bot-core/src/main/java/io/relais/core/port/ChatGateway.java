package io.relais.core.port;

import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import org.jspecify.annotations.Nullable;

/**
 * One chat, for when the bot speaks first. No method waits for a rate limit: a delivery that has to wait says until
 * when, so that a busy conversation never delays another.
 */
public interface ChatGateway {

    /** Which chat this is. */
    Channel channel();

    /** Posts a card. Never throws for trouble on the chat's side: that is a {@link Delivery}. */
    Delivery post(Recipient to, Card card);

    /** Edits a message that the bot posted. Never throws for trouble on the chat's side. */
    Delivery update(MessageRef at, Card card);

    /**
     * Who an account belongs to, or null where the chat does not know it.
     *
     * @throws ChatUnavailable where the chat can't be asked now
     */
    @Nullable
    Profile profile(Account account);

    /**
     * The account with this verified e-mail address, or null where the chat has none.
     *
     * @throws ChatUnavailable where the chat can't be asked now
     */
    @Nullable
    Account accountOf(String email);

    /** Whether the chat can be reached and knows the bot; answered from what is known, without a call. */
    ChatHealth health();
}
