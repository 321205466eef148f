/** What Teams accepts of an Adaptive Card, part by part, and where a card breaks it. Knows nothing but JSON. */
@NullMarked
package io.relais.workbench.teams.cards;

import org.jspecify.annotations.NullMarked;
