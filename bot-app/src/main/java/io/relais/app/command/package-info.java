/** The command line. Each sub-command is a class; without one, the bot serves. */
@NullMarked
package io.relais.app.command;

import org.jspecify.annotations.NullMarked;
