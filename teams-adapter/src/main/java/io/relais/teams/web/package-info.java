/** The Bot Connector: the calls in use, their errors, their limits, the bot's own credentials, and whom the bot has met. */
@NullMarked
package io.relais.teams.web;

import org.jspecify.annotations.NullMarked;
