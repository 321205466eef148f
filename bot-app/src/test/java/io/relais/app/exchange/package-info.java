/** Files of leads, in and out. */
@NullMarked
package io.relais.app.exchange;

import org.jspecify.annotations.NullMarked;
