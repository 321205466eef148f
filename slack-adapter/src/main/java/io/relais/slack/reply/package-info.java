/** How each reply is shown for each way in: in the acknowledgement, by {@code response_url}, in a modal, by a message. */
@NullMarked
package io.relais.slack.reply;

import org.jspecify.annotations.NullMarked;
