/**
 * How fast the product is on the embedded engine: its figures, its intake, its import, each measured beside what it is
 * compared with in one run. Uses the bot as its command line and its callers do; run by hand.
 */
@NullMarked
package io.relais.benchmarks.product;

import org.jspecify.annotations.NullMarked;
