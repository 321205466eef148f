@NullMarked
package io.relais.app.http;

import org.jspecify.annotations.NullMarked;
