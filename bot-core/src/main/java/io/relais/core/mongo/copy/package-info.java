/**
 * Copies a whole database to another one, and compares the two. Knows nothing of what the documents mean; nothing but
 * the bytes of each and its {@code _id} matters here.
 */
@NullMarked
package io.relais.core.mongo.copy;

import org.jspecify.annotations.NullMarked;
