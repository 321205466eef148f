/** Delivers notices on several workers: at once after a save, and by a sweep what is left. */
@NullMarked
package io.relais.app.delivery;

import org.jspecify.annotations.NullMarked;
