/** What the stand-in workspace holds: people, conversations, messages, views. Knows no HTTP. */
@NullMarked
package io.relais.workbench.slack.state;

import org.jspecify.annotations.NullMarked;
