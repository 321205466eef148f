/** What the Teams adapter will stand on, tried. */
@NullMarked
package io.relais.teams;

import org.jspecify.annotations.NullMarked;
