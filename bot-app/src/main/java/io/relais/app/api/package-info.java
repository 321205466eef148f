/**
 * The HTTP API: leads and signals come in, leads are read. Translates between requests and the core, and decides
 * nothing.
 */
@NullMarked
package io.relais.app.api;

import org.jspecify.annotations.NullMarked;
