/** Where the record is kept: a MongoDB server, or the embedded engine where none is named. */
@NullMarked
package io.relais.app.store;

import org.jspecify.annotations.NullMarked;
