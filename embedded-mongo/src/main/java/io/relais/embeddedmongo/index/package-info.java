/** Ordered indexes: what their keys are, which documents they hold, and that they change with the documents. */
@NullMarked
package io.relais.embeddedmongo.index;

import org.jspecify.annotations.NullMarked;
