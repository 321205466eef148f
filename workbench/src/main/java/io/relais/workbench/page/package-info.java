/** The page's own API: what one person sees, what they can do, and the faults to inject. */
@NullMarked
package io.relais.workbench.page;

import org.jspecify.annotations.NullMarked;
