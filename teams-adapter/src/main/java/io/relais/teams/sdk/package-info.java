/** What Bot Framework's SDK is given in place of its own parts that fail on today's Java or keep to no limit. */
@NullMarked
package io.relais.teams.sdk;

import org.jspecify.annotations.NullMarked;
