/** The directions in which packages may know each other, and what proves that each of these rules can fail. */
@NullMarked
package io.relais.core.architecture;

import org.jspecify.annotations.NullMarked;
