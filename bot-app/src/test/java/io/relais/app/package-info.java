@NullMarked
package io.relais.app;

import org.jspecify.annotations.NullMarked;
