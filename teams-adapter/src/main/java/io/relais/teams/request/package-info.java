/** What Teams sends: whether it is to be trusted, and what it says. */
@NullMarked
package io.relais.teams.request;

import org.jspecify.annotations.NullMarked;
