/** The outside world on one page: what the core needs from a store, a chat and a directory of people. Knows no implementation. */
@NullMarked
package io.relais.core.port;

import org.jspecify.annotations.NullMarked;
