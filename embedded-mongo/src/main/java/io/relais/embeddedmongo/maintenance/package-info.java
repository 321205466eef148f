/** What is done while the engine runs and nobody asks: room is given back, old documents and idle cursors go. */
@NullMarked
package io.relais.embeddedmongo.maintenance;

import org.jspecify.annotations.NullMarked;
