/**
 * The channel-neutral vocabulary of a conversation: what a person can do ({@link io.relais.core.chat.Interaction}) and
 * what the bot can answer ({@link io.relais.core.chat.Reply}). Knows no chat product and nothing of leads.
 */
@NullMarked
package io.relais.core.chat;

import org.jspecify.annotations.NullMarked;
