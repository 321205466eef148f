/**
 * The life of a lead: its stages, what may be done to it, what then happened, and who must be told. Pure: a lead, a
 * command and the time go in; events and notices, or a refusal, come out. Knows no store, no chat, no clock.
 */
@NullMarked
package io.relais.core.lead;

import org.jspecify.annotations.NullMarked;
