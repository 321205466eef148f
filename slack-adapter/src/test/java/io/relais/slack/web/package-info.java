@NullMarked
package io.relais.slack.web;

import org.jspecify.annotations.NullMarked;
