/** The order of keys is the order of the values. */
@NullMarked
package io.relais.embeddedmongo.key;

import org.jspecify.annotations.NullMarked;
