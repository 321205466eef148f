/** How Teams is spoken to, tried. */
@NullMarked
package io.relais.teams.web;

import org.jspecify.annotations.NullMarked;
