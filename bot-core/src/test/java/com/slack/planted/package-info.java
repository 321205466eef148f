/** Stands for a chat SDK in the proof that the rule against one can fail. */
@NullMarked
package com.slack.planted;

import org.jspecify.annotations.NullMarked;
