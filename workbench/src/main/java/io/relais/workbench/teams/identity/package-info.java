/** Who is who for the stand-in Teams: the key that signs what is sent to the bot, and the tokens the bot must show. */
@NullMarked
package io.relais.workbench.teams.identity;

import org.jspecify.annotations.NullMarked;
