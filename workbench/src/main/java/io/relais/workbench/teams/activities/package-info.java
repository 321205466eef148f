/** What Teams sends to the bot when somebody does something, and what it makes of the bot's answers. */
@NullMarked
package io.relais.workbench.teams.activities;

import org.jspecify.annotations.NullMarked;
