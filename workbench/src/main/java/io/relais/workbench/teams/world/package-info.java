/** What the stand-in organization holds: accounts, chats, messages, what each viewer sees of them. Knows no HTTP. */
@NullMarked
package io.relais.workbench.teams.world;

import org.jspecify.annotations.NullMarked;
