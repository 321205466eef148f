package io.relais.teams.web;

/**
 * A conversation, and where it is spoken in.
 *
 * @param serviceUrl the Bot Connector's address for it, as the latest activity named it
 * @param tenant the id of the tenant
 * @param conversation the id of the conversation; that of a thread in a channel ends with {@code ;messageid=...}
 */
public record TeamsSpot(String serviceUrl, String tenant, String conversation) {}
