/** What a card and its parts say. */
@NullMarked
package io.relais.core.chat;

import org.jspecify.annotations.NullMarked;
