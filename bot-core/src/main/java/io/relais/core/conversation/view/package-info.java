/** What people look at: leads, queues and refusals as cards, forms and words. Decides nothing. */
@NullMarked
package io.relais.core.conversation.view;

import org.jspecify.annotations.NullMarked;
