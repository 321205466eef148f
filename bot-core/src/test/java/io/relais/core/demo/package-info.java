/** The example month, held against the worked example. */
@NullMarked
package io.relais.core.demo;

import org.jspecify.annotations.NullMarked;
