@NullMarked
package io.relais.app.chat;

import org.jspecify.annotations.NullMarked;
