/** Slack's Web API as the bot calls it: arguments, tokens, scopes and error codes as Slack documents them. */
@NullMarked
package io.relais.workbench.slack.api;

import org.jspecify.annotations.NullMarked;
