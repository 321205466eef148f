package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** The library would remember the collection that was begun, and not store its name with what comes later. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{findAndModify: 'things', query: {_id: 1}, update: {$rename: {a: 1}}, upsert: true}",
                "{createIndexes: 'things', indexes: [{key: {a: 1}, name: 'a'}, {key: {a: 1}, name: 'b'}]}"
            })
    void leavesNoCollectionThatWouldBeForgotten(String failing) {
        try (Served served = Served.on(file())) {
            assertThatThrownBy(() -> served.database().runCommand(Document.parse(failing)))
                    .isInstanceOf(MongoCommandException.class);
            assertThat(served.database().listCollectionNames()).isEmpty();
            served.things().insertOne(new Document("_id", 1));
            served.things().createIndex(new Document("a", 1));
        }
        try (Served served = Served.on(file())) {
            assertThat(served.things().find()).containsExactly(new Document("_id", 1));
            assertThat(served.things().listIndexes()).hasSize(2);
        }
    }

    @Test
    void keepsTheCollectionThatWasThereBefore() {
        try (Served served = Served.on(file())) {
            served.things().insertOne(new Document("_id", 1));
            Document failing = Document.parse("{findAndModify: 'things', query: {_id: 1}, update: {$inc: {_id: 1}}}");
            assertThatThrownBy(() -> served.database().runCommand(failing)).isInstanceOf(MongoCommandException.class);
            assertThat(served.things().countDocuments()).isOne();
        }
    }

    private Path file() {
        return directory.resolve("failed.mv");
    }
}
