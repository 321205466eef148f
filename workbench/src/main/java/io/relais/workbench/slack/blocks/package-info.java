/** Block Kit's rules: what Slack refuses, and where. Knows JSON only, no people and no conversations. */
@NullMarked
package io.relais.workbench.slack.blocks;

import org.jspecify.annotations.NullMarked;
