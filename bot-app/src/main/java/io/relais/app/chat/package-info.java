/** Puts the conversations together, and mounts the chats that there are credentials for. */
@NullMarked
package io.relais.app.chat;

import org.jspecify.annotations.NullMarked;
