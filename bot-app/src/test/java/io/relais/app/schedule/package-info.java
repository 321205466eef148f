@NullMarked
package io.relais.app.schedule;

import org.jspecify.annotations.NullMarked;
