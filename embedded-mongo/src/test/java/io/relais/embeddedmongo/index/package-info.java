/** What indexes hold, compared with the documents. */
@NullMarked
package io.relais.embeddedmongo.index;

import org.jspecify.annotations.NullMarked;
