package io.relais.core.port;

/** The ports of one record. */
public record Stores(
        LeadStore leads, NoticeOutbox outbox, SeenInteractions seen, AddressBook addresses, Preferences preferences) {}
