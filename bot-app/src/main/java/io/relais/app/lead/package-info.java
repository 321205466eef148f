/** Puts the core together: the rules by the team's definitions, on the store. */
@NullMarked
package io.relais.app.lead;

import org.jspecify.annotations.NullMarked;
