@NullMarked
package io.relais.app.clock;

import org.jspecify.annotations.NullMarked;
