/** Cards, forms and words as Teams takes them: Adaptive Cards 1.5, with every text inert. Knows no request and no call. */
@NullMarked
package io.relais.teams.card;

import org.jspecify.annotations.NullMarked;
