/** How a query is answered: which index, which stretches of it, in which order, and what is left to look at. */
@NullMarked
package io.relais.embeddedmongo.plan;

import org.jspecify.annotations.NullMarked;
