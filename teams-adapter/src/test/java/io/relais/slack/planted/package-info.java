/** Stands for another adapter in the proof that the rule against one can fail. */
@NullMarked
package io.relais.slack.planted;

import org.jspecify.annotations.NullMarked;
