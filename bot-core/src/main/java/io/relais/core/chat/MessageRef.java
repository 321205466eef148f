package io.relais.core.chat;

/**
 * A message that the bot posted, so that it can be edited later.
 *
 * @param channel the chat
 * @param workspace the chat's id of the workspace or tenant
 * @param conversation the chat's id of the conversation
 * @param message the chat's id of the message in that conversation
 */
public record MessageRef(Channel channel, String workspace, String conversation, String message) {}
