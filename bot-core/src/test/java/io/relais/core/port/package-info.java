/** What every implementation of a port must do, and is tested for. */
@NullMarked
package io.relais.core.port;

import org.jspecify.annotations.NullMarked;
