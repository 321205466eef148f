/** The figures of a running bot. */
@NullMarked
package io.relais.app.funnel;

import org.jspecify.annotations.NullMarked;
