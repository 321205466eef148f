@NullMarked
package io.relais.app.start;

import org.jspecify.annotations.NullMarked;
