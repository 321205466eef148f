/** What the bot does by itself, again and again. Safe on any number of instances, since each step is a lease or a save. */
@NullMarked
package io.relais.app.schedule;

import org.jspecify.annotations.NullMarked;
