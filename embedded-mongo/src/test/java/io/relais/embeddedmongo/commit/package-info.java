/** That commands are whole, shared in their syncs, and acknowledged in time. */
@NullMarked
package io.relais.embeddedmongo.commit;

import org.jspecify.annotations.NullMarked;
