/**
 * From a request's bytes to a lead or signals, with every wrong field found at once. Knows no HTTP and no store.
 */
@NullMarked
package io.relais.app.api.read;

import org.jspecify.annotations.NullMarked;
