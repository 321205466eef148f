/** What Teams is told of the bot is what the bot does. */
@NullMarked
package io.relais.app.chat.teams;

import org.jspecify.annotations.NullMarked;
