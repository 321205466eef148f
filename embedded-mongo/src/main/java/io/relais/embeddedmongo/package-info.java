@NullMarked
package io.relais.embeddedmongo;

import org.jspecify.annotations.NullMarked;
