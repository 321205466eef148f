@NullMarked
package io.relais.slack.block;

import org.jspecify.annotations.NullMarked;
