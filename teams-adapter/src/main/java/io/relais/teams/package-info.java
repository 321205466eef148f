/** Microsoft Teams: still empty, but on the build path with what it will stand on. It may know {@code chat} and {@code port}. */
@NullMarked
package io.relais.teams;

import org.jspecify.annotations.NullMarked;
