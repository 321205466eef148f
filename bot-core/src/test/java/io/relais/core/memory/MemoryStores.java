package io.relais.core.memory;

import io.relais.core.lead.LeadId;
import io.relais.core.port.AddressBook;
import io.relais.core.port.Chores;
import io.relais.core.port.FunnelJournal;
import io.relais.core.port.FunnelStore;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Preferences;
import io.relais.core.port.SeenInteractions;
import java.util.Map;
import java.util.TreeMap;

/** A record in memory: the same ports as the real one, under the same contract. */
public final class MemoryStores {

    private final Map<LeadId, Kept> leads = new TreeMap<>();
    private final LeadStore leadStore = new MemoryLeadStore(leads);
    private final NoticeOutbox outbox = new MemoryNoticeOutbox(leads);
    private final SeenInteractions seen = new MemorySeenInteractions();
    private final Chores chores = new MemoryChores();
    private final AddressBook addresses = new MemoryAddressBook();
    private final Preferences preferences = new MemoryPreferences();
    private final MemoryJournal journal = new MemoryJournal(leads);
    private final FunnelStore funnel = new MemoryFunnel(journal);

    /** The record of all leads. */
    public LeadStore leads() {
        return leadStore;
    }

    /** The notices that are not delivered yet. */
    public NoticeOutbox outbox() {
        return outbox;
    }

    /** The interactions that were taken on. */
    public SeenInteractions seen() {
        return seen;
    }

    /** Whom the bot has met, and where it was added. */
    public AddressBook addresses() {
        return addresses;
    }

    /** What people chose for themselves. */
    public Preferences preferences() {
        return preferences;
    }

    /** What was done once. */
    public Chores chores() {
        return chores;
    }

    /** The figures. */
    public FunnelStore funnel() {
        return funnel;
    }

    /** The counting of leads into figures. */
    public FunnelJournal journal() {
        return journal;
    }
}
