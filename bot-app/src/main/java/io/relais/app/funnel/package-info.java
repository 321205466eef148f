/** The figures of the funnel: their counting in the background, and how they are put together. */
@NullMarked
package io.relais.app.funnel;

import org.jspecify.annotations.NullMarked;
