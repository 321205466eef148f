/** Cards and forms as Teams takes them: every one of the product approved, and each limit at its edge. */
@NullMarked
package io.relais.teams.card;

import org.jspecify.annotations.NullMarked;
