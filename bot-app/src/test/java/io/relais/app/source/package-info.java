/** Other systems' data become ours. */
@NullMarked
package io.relais.app.source;

import org.jspecify.annotations.NullMarked;
