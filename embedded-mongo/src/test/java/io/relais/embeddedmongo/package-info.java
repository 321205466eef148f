/** What the engine promises, and what of MongoDB it was seen to do: tried with the real driver over the wire. */
@NullMarked
package io.relais.embeddedmongo;

import org.jspecify.annotations.NullMarked;
