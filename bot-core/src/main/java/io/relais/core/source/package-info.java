/**
 * What another system's data mean, as data: how it proves who it is, and which of its values are which of a lead's or a
 * signal's fields. Pure; knows no JSON, no HTTP and no lead.
 */
@NullMarked
package io.relais.core.source;

import org.jspecify.annotations.NullMarked;
