/** Looks over an installation and says what to do about what is missing. Changes nothing, posts nothing, starts nothing. */
@NullMarked
package io.relais.app.doctor;

import org.jspecify.annotations.NullMarked;
