/** MongoDB's protocol on the loopback interface: commands, cursors, and refusals in MongoDB's own codes. */
@NullMarked
package io.relais.embeddedmongo.protocol;

import org.jspecify.annotations.NullMarked;
