/** Whether the bot and what it depends on work, for whoever watches it. */
@NullMarked
package io.relais.app.health;

import org.jspecify.annotations.NullMarked;
