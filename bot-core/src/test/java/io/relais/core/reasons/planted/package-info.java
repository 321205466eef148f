/** Breaks the rules of its package on purpose, to prove that they can fail. */
@NullMarked
package io.relais.core.reasons.planted;

import org.jspecify.annotations.NullMarked;
