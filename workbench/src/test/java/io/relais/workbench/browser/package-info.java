/** The packaged workbench with the packaged bot under it, worked by people in a real browser. */
@NullMarked
package io.relais.workbench.browser;

import org.jspecify.annotations.NullMarked;
