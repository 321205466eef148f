/** What operations can see from outside: figures and log lines, by kind and outcome, never by person or lead. */
@NullMarked
package io.relais.app.figures;

import org.jspecify.annotations.NullMarked;
