/** How each reply is shown for each way in: in the response that Teams awaits, or by a message. */
@NullMarked
package io.relais.teams.reply;

import org.jspecify.annotations.NullMarked;
