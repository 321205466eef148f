/** Breaks the rules of the runnable jar on purpose, to prove that they can fail. */
@NullMarked
package io.relais.app.planted;

import org.jspecify.annotations.NullMarked;
