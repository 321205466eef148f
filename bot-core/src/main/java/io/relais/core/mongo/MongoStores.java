package io.relais.core.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.relais.core.port.AddressBook;
import io.relais.core.port.Chores;
import io.relais.core.port.FunnelJournal;
import io.relais.core.port.FunnelStore;
import io.relais.core.port.LeadStore;
import io.relais.core.port.NoticeOutbox;
import io.relais.core.port.Preferences;
import io.relais.core.port.SeenInteractions;
import java.time.Instant;
import java.time.InstantSource;
import org.bson.Document;

/** The ports on one database whose indexes and migrations are in place. */
public final class MongoStores {

    private final LeadStore leads;
    private final NoticeOutbox outbox;
    private final MongoSeenInteractions seen;
    private final MongoChores chores;
    private final AddressBook addresses;
    private final Preferences preferences;
    private final FunnelStore funnel;
    private final MongoFunnelJournal journal;

    private MongoStores(MongoDatabase database) {
        this.leads = leads(database);
        this.outbox = new MongoNoticeOutbox(database.getCollection(Names.LEADS));
        this.seen = new MongoSeenInteractions(database.getCollection(Names.SEEN));
        this.chores = new MongoChores(database.getCollection(Names.CHORES));
        this.addresses = new MongoAddressBook(database.getCollection(Names.ADDRESSES));
        this.preferences = new MongoPreferences(database.getCollection(Names.PREFERENCES));
        MongoCollection<Document> sheets = database.getCollection(Names.SHEETS);
        MongoCollection<Document> counting = database.getCollection(Names.COUNTING);
        this.funnel = new MongoFunnelStore(sheets, counting);
        this.journal = new MongoFunnelJournal(database.getCollection(Names.LEADS), sheets, counting);
    }

    /**
     * Brings the database up to date and hands out the ports.
     *
     * @throws io.relais.core.port.StoreUnavailable where the server does not answer: try again later
     * @throws UnsuitableDatabase where somebody must act first
     */
    public static MongoStores prepare(MongoConnection connection, InstantSource clock) {
        MongoDatabase database = connection.database();
        UnfinishedCopy.refuse(database);
        new Migrations(database, clock).run();
        new Indexes(database).ensure();
        return new MongoStores(database);
    }

    /** Whom the bot has met, read from a database as it is: nothing there is brought up to date. */
    public static AddressBook addressesAt(MongoConnection connection) {
        return new MongoAddressBook(connection.database().getCollection(Names.ADDRESSES));
    }

    /**
     * The record of all leads at a database as it is, to be read: nothing there is brought up to date.
     *
     * @throws UnsuitableDatabase where it is a copy that has not ended
     */
    public static LeadStore leadsAt(MongoConnection connection) {
        UnfinishedCopy.refuse(connection.database());
        return leads(connection.database());
    }

    private static LeadStore leads(MongoDatabase database) {
        Numbers numbers = new Numbers(database.getCollection(Names.COUNTERS), Names.LEADS);
        return new MongoLeadStore(database.getCollection(Names.LEADS), numbers);
    }

    /** The record of all leads. */
    public LeadStore leads() {
        return leads;
    }

    /** The notices that are not delivered yet. */
    public NoticeOutbox outbox() {
        return outbox;
    }

    /** The interactions that were taken on. */
    public SeenInteractions seen() {
        return seen;
    }

    /** What was done once. */
    public Chores chores() {
        return chores;
    }

    /** Whom the bot has met, and where it was added. */
    public AddressBook addresses() {
        return addresses;
    }

    /** What people chose for themselves. */
    public Preferences preferences() {
        return preferences;
    }

    /** The figures. */
    public FunnelStore funnel() {
        return funnel;
    }

    /** The counting of leads into figures. */
    public FunnelJournal journal() {
        return journal;
    }

    /** Clears away what need not be remembered any more; to be called every few minutes. */
    public void sweep(Instant now) {
        seen.sweep(now);
        chores.sweep(now);
        journal.sweep();
    }
}
