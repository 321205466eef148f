/**
 * The runnable bot: wiring, settings, schedulers, health, the intake API and the command line. Decides nothing about
 * leads; the only place that knows Spring, the clock and random.
 */
@NullMarked
package io.relais.app;

import org.jspecify.annotations.NullMarked;
