/** What the adapter may know, and what proves that each of these rules can fail. */
@NullMarked
package io.relais.teams.architecture;

import org.jspecify.annotations.NullMarked;
