/** Collections and databases as the library of the protocol wants them, on tables, indexes and plans. */
@NullMarked
package io.relais.embeddedmongo.collection;

import org.jspecify.annotations.NullMarked;
