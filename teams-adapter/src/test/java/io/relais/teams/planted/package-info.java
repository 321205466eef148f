/** Breaks the rules of the adapter on purpose, to prove that they can fail. */
@NullMarked
package io.relais.teams.planted;

import org.jspecify.annotations.NullMarked;
