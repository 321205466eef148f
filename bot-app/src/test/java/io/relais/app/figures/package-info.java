@NullMarked
package io.relais.app.figures;

import org.jspecify.annotations.NullMarked;
