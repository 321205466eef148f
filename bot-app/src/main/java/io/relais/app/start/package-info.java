/** The first and the last word of a start: what must be right before anything is up, and what is up then. */
@NullMarked
package io.relais.app.start;

import org.jspecify.annotations.NullMarked;
