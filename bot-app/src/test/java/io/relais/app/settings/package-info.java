@NullMarked
package io.relais.app.settings;

import org.jspecify.annotations.NullMarked;
