/** Mounts Teams, where there are credentials for it. */
@NullMarked
package io.relais.app.chat.teams;

import org.jspecify.annotations.NullMarked;
