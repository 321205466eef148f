@NullMarked
package io.relais.app.health;

import org.jspecify.annotations.NullMarked;
