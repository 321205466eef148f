/** Processes that tests start, here and in the modules that stand on this one. */
@NullMarked
package io.relais.core.child;

import org.jspecify.annotations.NullMarked;
