/**
 * The example month: leads, people and companies that don't exist, whose histories are played through the real rules. Knows
 * the application; nothing of the product knows it.
 */
@NullMarked
package io.relais.core.demo;

import org.jspecify.annotations.NullMarked;
