/** What is understood of words that ask for figures. */
@NullMarked
package io.relais.core.conversation.figures;

import org.jspecify.annotations.NullMarked;
