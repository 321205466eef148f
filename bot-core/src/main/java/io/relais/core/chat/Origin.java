package io.relais.core.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and where.
 *
 * @param account the account that acted; the adapter has verified the request it came in
 * @param key identifies this interaction among all: a chat that sends it twice sends the same key twice
 * @param locale the person's locale as the chat told it (a BCP 47 tag), or null where the chat says nothing
 * @param at when the bot received it
 */
public record Origin(Account account, String key, @Nullable String locale, Instant at) {}
