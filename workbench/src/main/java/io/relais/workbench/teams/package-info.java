/** What the stand-in Teams' parts share: which app is registered, what its manifest offers, how Teams says no. */
@NullMarked
package io.relais.workbench.teams;

import org.jspecify.annotations.NullMarked;
