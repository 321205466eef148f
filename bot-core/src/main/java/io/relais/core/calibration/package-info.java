/**
 * What other definitions would have done with the leads that were decided on, and what told SQLs from the others. Pure; knows
 * no store, no chat, no clock.
 */
@NullMarked
package io.relais.core.calibration;

import org.jspecify.annotations.NullMarked;
