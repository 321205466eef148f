/** Stages of aggregations: those that the library gets wrong are ours, the others are the library's. */
@NullMarked
package io.relais.embeddedmongo.stage;

import org.jspecify.annotations.NullMarked;
