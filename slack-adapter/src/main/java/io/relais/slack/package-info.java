/**
 * Slack: requests become interactions, replies become Block Kit, cards are posted. {@code SlackConnection},
 * {@code SlackGateway} and {@code SlackEndpoint} are all that an application wires. Knows
 * the channel-neutral vocabulary and the ports; knows nothing of leads, of Spring, or of another chat.
 */
@NullMarked
package io.relais.slack;

import org.jspecify.annotations.NullMarked;
