/** What the stand-in Slack's parts share: who the app is, what it may do and which faults are on. */
@NullMarked
package io.relais.workbench.slack;

import org.jspecify.annotations.NullMarked;
