/** MongoDB's commands: what each asks for, cursors, and refusals in MongoDB's own codes. */
@NullMarked
package io.relais.embeddedmongo.protocol;

import org.jspecify.annotations.NullMarked;
