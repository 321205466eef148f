package io.relais.core.port;

/** The three ports of one record. */
public record Stores(LeadStore leads, NoticeOutbox outbox, SeenInteractions seen) {}
