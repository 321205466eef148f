/** The past played again, held against worked cases. */
@NullMarked
package io.relais.core.calibration;

import org.jspecify.annotations.NullMarked;
