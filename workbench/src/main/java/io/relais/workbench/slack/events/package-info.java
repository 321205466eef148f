/** What Slack sends to the bot: commands, interactions and events, signed, and what it does with the answers. */
@NullMarked
package io.relais.workbench.slack.events;

import org.jspecify.annotations.NullMarked;
