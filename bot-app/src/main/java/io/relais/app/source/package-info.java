/**
 * Another system's data in our words: what a vendor proves itself by, and its events, or a file's rows, as leads and signals
 * as the API takes them. Stores nothing.
 */
@NullMarked
package io.relais.app.source;

import org.jspecify.annotations.NullMarked;
