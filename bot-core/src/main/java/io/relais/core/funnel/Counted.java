package io.relais.core.funnel;

import java.time.Instant;

/**
 * What was counted of a lead: since history is append-only, this tells again what it counted for.
 *
 * @param batch the batch that it was counted with
 * @param events how many of its events were counted, 0 or more
 * @param at when: what was overdue by then counted as such
 * @param traits as they were
 */
public record Counted(long batch, int events, Instant at, Traits traits) {}
