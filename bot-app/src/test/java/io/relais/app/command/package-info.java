/** What the command line does and says. */
@NullMarked
package io.relais.app.command;

import org.jspecify.annotations.NullMarked;
