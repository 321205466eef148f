/**
 * How sure reasons are: which decision is worth one question, and how many are, without anybody's name. Pure; knows no store,
 * no chat, no clock.
 */
@NullMarked
package io.relais.core.reasons;

import org.jspecify.annotations.NullMarked;
