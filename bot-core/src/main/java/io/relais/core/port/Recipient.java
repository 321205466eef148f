package io.relais.core.port;

import io.relais.core.chat.Account;

/** Where a card is posted to. */
public sealed interface Recipient {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** The direct conversation of the bot with somebody. */
    record Person(Account account) implements Recipient {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.person(account);
        }
    }

    /** A channel, by the chat's id or by its name as the team writes it ({@code #sales}). */
    record Room(String name) implements Recipient {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.room(name);
        }
    }

    /** Sees each kind of recipient. */
    interface Visitor<R> {
        /** A person. */
        R person(Account account);

        /** A channel. */
        R room(String name);
    }
}
