@NullMarked
package io.relais.app.api;

import org.jspecify.annotations.NullMarked;
