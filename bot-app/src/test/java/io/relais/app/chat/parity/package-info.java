/** One script of everything that can be asked for, played over HTTP in each chat. */
@NullMarked
package io.relais.app.chat.parity;

import org.jspecify.annotations.NullMarked;
