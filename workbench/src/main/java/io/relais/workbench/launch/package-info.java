/** Starts, watches and ends the bot as a child process, or watches one that is already running. */
@NullMarked
package io.relais.workbench.launch;

import org.jspecify.annotations.NullMarked;
