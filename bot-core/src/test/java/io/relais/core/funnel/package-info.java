/** Figures, held against worked examples. */
@NullMarked
package io.relais.core.funnel;

import org.jspecify.annotations.NullMarked;
