@NullMarked
package io.relais.app.store;

import org.jspecify.annotations.NullMarked;
