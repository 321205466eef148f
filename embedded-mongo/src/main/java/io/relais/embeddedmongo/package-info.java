/**
 * A MongoDB-speaking engine inside the process, on one durable file: what runs when no server is named.
 *
 * <p>It serves loopback only and knows nothing of the product that uses it; the one way in is {@link
 * io.relais.embeddedmongo.EmbeddedMongo}.
 */
@NullMarked
package io.relais.embeddedmongo;

import org.jspecify.annotations.NullMarked;
