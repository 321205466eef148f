/** The ports in memory, for the tests of everything that stands on them. */
@NullMarked
package io.relais.core.memory;

import org.jspecify.annotations.NullMarked;
