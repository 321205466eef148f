/** Values of BSON as bytes whose unsigned order is MongoDB's order of the values; knows no files and no queries. */
@NullMarked
package io.relais.embeddedmongo.key;

import org.jspecify.annotations.NullMarked;
