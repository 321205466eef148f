package io.relais.core.port;

/** The ports of one record. */
public record Stores(
        LeadStore leads,
        NoticeOutbox outbox,
        SeenInteractions seen,
        Chores chores,
        AddressBook addresses,
        Preferences preferences,
        FunnelStore funnel,
        FunnelJournal journal) {}
