@NullMarked
package io.relais.slack.request;

import org.jspecify.annotations.NullMarked;
