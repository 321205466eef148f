/** The page's API for Teams: what one person sees there, and what they can do. */
@NullMarked
package io.relais.workbench.page.teams;

import org.jspecify.annotations.NullMarked;
