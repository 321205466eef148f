/** Stands for Spring in the proof that the rule against it can fail. */
@NullMarked
package org.springframework.planted;

import org.jspecify.annotations.NullMarked;
