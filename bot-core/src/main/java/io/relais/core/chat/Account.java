package io.relais.core.chat;

/**
 * Somebody's account in one chat.
 *
 * @param channel the chat
 * @param workspace the chat's id of the workspace or tenant
 * @param user the chat's id of the person
 */
public record Account(Channel channel, String workspace, String user) {}
