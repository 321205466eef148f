/** Socket Mode: the same deliveries over a WebSocket that the bot opened. */
@NullMarked
package io.relais.workbench.slack.socket;

import org.jspecify.annotations.NullMarked;
