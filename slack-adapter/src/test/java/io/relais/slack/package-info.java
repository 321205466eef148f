@NullMarked
package io.relais.slack;

import org.jspecify.annotations.NullMarked;
