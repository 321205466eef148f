/** Chores, each done once where a test wants it and not when a timer does. */
@NullMarked
package io.relais.embeddedmongo.maintenance;

import org.jspecify.annotations.NullMarked;
