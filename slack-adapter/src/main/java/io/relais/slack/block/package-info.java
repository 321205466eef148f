/** Cards and forms as Block Kit, within Slack's limits and with every text inert. Pure: calls nothing. */
@NullMarked
package io.relais.slack.block;

import org.jspecify.annotations.NullMarked;
