package io.relais.core.mongo;

import com.mongodb.WriteConcern;
import java.util.List;

/**
 * What somebody who sets the product up should know of its database; nothing is changed to find it out.
 *
 * @param kind what the server is
 * @param confirmation when a write counts as done
 * @param missing the names of the indexes that the next start builds
 * @param mismatches what is defined otherwise than the product needs it, each with what to do
 */
public record DatabaseReport(Kind kind, Confirmation confirmation, List<String> missing, List<String> mismatches) {

    public DatabaseReport {
        missing = List.copyOf(missing);
        mismatches = List.copyOf(mismatches);
    }

    /** What a server is. */
    public enum Kind {
        /** One process: what was confirmed is on one disk. */
        ALONE,
        /** Several that hold the same. */
        REPLICATED
    }

    /** When a write counts as done. */
    public enum Confirmation {
        /** Once the majority of a replica set has it. */
        MAJORITY,
        /** Sooner: a fail-over may lose what was acknowledged. */
        LESS
    }

    /**
     * Looks at that database.
     *
     * @throws io.relais.core.port.StoreUnavailable where the server does not answer, or refuses
     * @throws UnsuitableDatabase where it is a copy that has not ended
     */
    public static DatabaseReport of(MongoConnection connection) {
        connection.ping();
        UnfinishedCopy.refuse(connection.database());
        Indexes indexes = new Indexes(connection.database());
        return new DatabaseReport(
                connection.kind(),
                confirmation(connection.database().getWriteConcern()),
                Server.ask(indexes::missing),
                Server.ask(indexes::mismatches));
    }

    private static Confirmation confirmation(WriteConcern concern) {
        return "majority".equals(concern.getWObject()) ? Confirmation.MAJORITY : Confirmation.LESS;
    }
}
