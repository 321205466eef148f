/**
 * Figures of the handover: counts, rates with their denominators and intervals, worked out of what happened. Pure; knows no
 * store, no chat, no clock.
 */
@NullMarked
package io.relais.core.funnel;

import org.jspecify.annotations.NullMarked;
