/** Documents and index keys as rows of ordered maps, read from one moment of the file; knows no queries. */
@NullMarked
package io.relais.embeddedmongo.store;

import org.jspecify.annotations.NullMarked;
