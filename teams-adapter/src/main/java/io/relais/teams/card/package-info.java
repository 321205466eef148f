/** Cards and forms as Teams shows them; knows nothing of how they get there. */
@NullMarked
package io.relais.teams.card;

import org.jspecify.annotations.NullMarked;
