package io.relais.slack.web;

/**
 * Who the bot is.
 *
 * @param team the id of the workspace
 * @param botUser the bot's own user id
 */
public record SlackIdentity(String team, String botUser) {}
