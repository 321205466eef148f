/** Leads to test with, and the tests of the rules. */
@NullMarked
package io.relais.core.lead;

import org.jspecify.annotations.NullMarked;
