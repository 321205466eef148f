/** Breaks the rules of the embedded engine on purpose, to prove that they can fail. */
@NullMarked
package io.relais.embeddedmongo.planted;

import org.jspecify.annotations.NullMarked;
