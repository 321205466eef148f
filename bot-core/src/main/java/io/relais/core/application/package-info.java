/** Loads, decides, saves: each thing that can be done with leads, on the ports. Knows no chat's conversation. */
@NullMarked
package io.relais.core.application;

import org.jspecify.annotations.NullMarked;
