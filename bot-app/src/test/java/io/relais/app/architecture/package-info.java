/** What the parts of the runnable jar may know, how long files may be, and what proves that each of these rules can fail. */
@NullMarked
package io.relais.app.architecture;

import org.jspecify.annotations.NullMarked;
