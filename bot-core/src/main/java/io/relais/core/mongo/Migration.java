package io.relais.core.mongo;

import com.mongodb.client.MongoDatabase;

/** One numbered change of what is stored. Run once on each database; may be run again where it was interrupted. */
interface Migration {

    /** Its place in the order, from 1 on, without gaps; never reused. */
    int number();

    /** What it does, for whoever reads the {@code migrations} collection. */
    String name();

    /** Does it. */
    void run(MongoDatabase database);
}
