package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.collection.StoredDatabase;
import io.relais.embeddedmongo.store.View;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All databases at one moment, for stages of an aggregation that look into other collections. They can't be changed. */
record Moment(Function<String, @Nullable StoredDatabase> databases, View view) implements DatabaseResolver {

    @Override
    public MongoDatabase resolve(String name) {
        return new Then(name);
    }

    private final class Then implements MongoDatabase {

        private final String name;

        Then(String name) {
            this.name = name;
        }

        @Override
        public String getDatabaseName() {
            return name;
        }

        @Override
        public @Nullable MongoCollection<?> resolveCollection(String collection, boolean throwIfNotFound) {
            StoredDatabase known = databases.apply(name);
            StoredCollection found = known == null ? null : known.collection(collection);
            return found == null ? null : found.at(view);
        }

        @Override
        public boolean isEmpty() {
            return databases.apply(name) == null;
        }

        @Override
        public void handleClose(Channel channel) {}

        @Override
        public Document handleCommand(
                Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
            throw onlyRead();
        }

        @Override
        public QueryResult handleQuery(MongoQuery query) {
            throw onlyRead();
        }

        @Override
        public MongoCollection<?> createCollectionOrThrowIfExists(String collection, CollectionOptions options) {
            throw onlyRead();
        }

        @Override
        public void drop(Oplog oplog) {
            throw onlyRead();
        }

        @Override
        public void dropCollection(String collection, Oplog oplog) {
            throw onlyRead();
        }

        @Override
        public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String to) {
            throw onlyRead();
        }

        @Override
        public void unregisterCollection(String collection) {
            throw onlyRead();
        }

        private static UnsupportedOperationException onlyRead() {
            return new UnsupportedOperationException("a moment of the past can only be read");
        }
    }
}
