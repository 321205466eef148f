/** The Bot Connector: what the bot calls to speak in Teams and to ask who is there. */
@NullMarked
package io.relais.workbench.teams.connector;

import org.jspecify.annotations.NullMarked;
