@NullMarked
package io.relais.app.demo;

import org.jspecify.annotations.NullMarked;
