package io.relais.core.mongo.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * One collection on its way, in the order of {@code _id}: what has arrived is always the beginning of the whole.
 *
 * @param name the same on both sides
 */
record CollectionCopy(CopyEnd from, CopyEnd to, String name) {

    private static final int DOCUMENTS = 500;
    private static final int BYTES = 4 * 1024 * 1024;

    /**
     * Copies what has not arrived yet.
     *
     * @param arrived is told how many are there: of an earlier try, and after each batch
     * @return how many are there at the end
     */
    long run(LongConsumer arrived) {
        to.index(name, from.indexes(name));
        long there = to.count(name);
        if (there > 0) {
            refuseAnotherBeginning(there);
            arrived.accept(there);
        }
        try (Reading reading = from.read(name, there)) {
            while (reading.hasNext()) {
                List<RawBsonDocument> batch = batch(reading);
                to.write(name, batch);
                there += batch.size();
                arrived.accept(there);
            }
        }
        return there;
    }

    private static List<RawBsonDocument> batch(Reading reading) {
        List<RawBsonDocument> batch = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < DOCUMENTS && bytes < BYTES && reading.hasNext()) {
            RawBsonDocument document = reading.next();
            bytes += document.getByteBuffer().remaining();
            batch.add(document);
        }
        return batch;
    }

    /** The last one that arrived has to be as far from the beginning here as there. */
    private void refuseAnotherBeginning(long there) {
        if (!idAt(from, there - 1).equals(idAt(to, there - 1))) {
            throw new CopyRefused("The collection " + name + " of " + from.place()
                    + " has changed since the copy was begun. Drop the database " + to.place()
                    + ", and copy again while no Relais works on " + from.place() + ".");
        }
    }

    private BsonValue idAt(CopyEnd end, long place) {
        try (Reading reading = end.read(name, place)) {
            return reading.hasNext() ? reading.next().get("_id", BsonNull.VALUE) : BsonNull.VALUE;
        }
    }
}
