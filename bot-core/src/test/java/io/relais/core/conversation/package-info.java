/** Dialogues on values: what people type and press, and what they are shown. */
@NullMarked
package io.relais.core.conversation;

import org.jspecify.annotations.NullMarked;
