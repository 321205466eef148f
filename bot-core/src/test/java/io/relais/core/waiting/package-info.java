/** How tests wait for what happens in the background, here and in the modules that stand on this one. */
@NullMarked
package io.relais.core.waiting;

import org.jspecify.annotations.NullMarked;
