/** Commands as units: whole or not at all, on disk before they are acknowledged, and read as of one moment. */
@NullMarked
package io.relais.embeddedmongo.commit;

import org.jspecify.annotations.NullMarked;
