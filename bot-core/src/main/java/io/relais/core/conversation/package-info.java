/**
 * The conversations: what a person does becomes a command on a lead, what came of it becomes a card or a form. Knows no
 * chat product; each thing that can be asked for is one class in {@code command}, each thing to look at one in {@code
 * view}.
 */
@NullMarked
package io.relais.core.conversation;

import org.jspecify.annotations.NullMarked;
