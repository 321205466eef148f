/** A copy from one database of the embedded engine to another, with all that may come between. */
@NullMarked
package io.relais.core.mongo.copy;

import org.jspecify.annotations.NullMarked;
