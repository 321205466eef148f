/** How sure reasons are, held against worked cases. */
@NullMarked
package io.relais.core.reasons;

import org.jspecify.annotations.NullMarked;
