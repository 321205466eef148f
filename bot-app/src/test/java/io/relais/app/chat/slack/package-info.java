@NullMarked
package io.relais.app.chat.slack;

import org.jspecify.annotations.NullMarked;
