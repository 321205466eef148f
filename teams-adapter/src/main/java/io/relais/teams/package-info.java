@NullMarked
package io.relais.teams;

import org.jspecify.annotations.NullMarked;
