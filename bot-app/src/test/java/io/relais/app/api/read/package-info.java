@NullMarked
package io.relais.app.api.read;

import org.jspecify.annotations.NullMarked;
