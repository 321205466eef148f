/** Mounts Slack, where there are credentials for it. */
@NullMarked
package io.relais.app.chat.slack;

import org.jspecify.annotations.NullMarked;
