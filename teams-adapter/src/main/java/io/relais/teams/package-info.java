/**
 * Microsoft Teams: activities become interactions, replies become Adaptive Cards, cards are posted. {@code TeamsConnection},
 * {@code TeamsGateway} and {@code TeamsEndpoint} are all that an application wires. Knows the channel-neutral vocabulary
 * and the ports; knows nothing of leads, of Spring, or of another chat.
 */
@NullMarked
package io.relais.teams;

import org.jspecify.annotations.NullMarked;
