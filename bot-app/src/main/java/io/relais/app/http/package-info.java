/**
 * What every HTTP request of the bot shares: its bytes, and the answer where it goes wrong, as {@code
 * application/problem+json} (RFC 9457). Knows nothing of what is asked for.
 */
@NullMarked
package io.relais.app.http;

import org.jspecify.annotations.NullMarked;
