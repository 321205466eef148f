/** What can't be seen over the wire: how far results are read ahead, and when they are given up. */
@NullMarked
package io.relais.embeddedmongo.protocol;

import org.jspecify.annotations.NullMarked;
