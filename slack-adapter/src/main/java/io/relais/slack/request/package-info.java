/** What Slack sends: verified, read, and turned into interactions. Shows nothing to anybody. */
@NullMarked
package io.relais.slack.request;

import org.jspecify.annotations.NullMarked;
