@NullMarked
package io.relais.app.delivery;

import org.jspecify.annotations.NullMarked;
