/** The record on MongoDB, tested on the embedded engine and on the server that RELAIS_TEST_MONGODB_URI names. */
@NullMarked
package io.relais.core.mongo;

import org.jspecify.annotations.NullMarked;
