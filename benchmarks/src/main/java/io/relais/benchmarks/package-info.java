/** The load of a team on the embedded engine and on the stock one, measured in one run; knows nothing of the product. */
@NullMarked
package io.relais.benchmarks;

import org.jspecify.annotations.NullMarked;
