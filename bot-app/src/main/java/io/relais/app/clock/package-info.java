/** The only clock of the product, and the one that can be moved while somebody tries it out. */
@NullMarked
package io.relais.app.clock;

import org.jspecify.annotations.NullMarked;
