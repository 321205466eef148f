/** What the stand-in Slack's parts share: who the app is and what it may do. */
@NullMarked
package io.relais.workbench.slack;

import org.jspecify.annotations.NullMarked;
