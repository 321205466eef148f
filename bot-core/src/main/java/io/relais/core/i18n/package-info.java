/** The two languages the product speaks and how a text is held in both. Knows nothing else of Relais. */
@NullMarked
package io.relais.core.i18n;

import org.jspecify.annotations.NullMarked;
