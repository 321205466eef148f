/** Slack's Web API: the calls in use, their errors, their rate limits, and what is remembered of their answers. */
@NullMarked
package io.relais.slack.web;

import org.jspecify.annotations.NullMarked;
