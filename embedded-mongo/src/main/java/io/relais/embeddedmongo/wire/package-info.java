/** Connections of the loopback interface: bytes in, commands to a back end, replies out. Knows no command. */
@NullMarked
package io.relais.embeddedmongo.wire;

import org.jspecify.annotations.NullMarked;
