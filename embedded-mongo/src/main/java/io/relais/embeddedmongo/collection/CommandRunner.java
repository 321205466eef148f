package io.relais.embeddedmongo.collection;

import de.bwaldvogel.mongo.bson.Document;

/** Runs a command as the library does. */
@FunctionalInterface
interface CommandRunner {

    Document run(Document request);
}
