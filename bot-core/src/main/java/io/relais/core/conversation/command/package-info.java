/** One class for each thing that can be asked for. Decides nothing about leads: that is the rules' business. */
@NullMarked
package io.relais.core.conversation.command;

import org.jspecify.annotations.NullMarked;
