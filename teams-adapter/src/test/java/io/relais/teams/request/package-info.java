/** What is trusted, and what is not. */
@NullMarked
package io.relais.teams.request;

import org.jspecify.annotations.NullMarked;
