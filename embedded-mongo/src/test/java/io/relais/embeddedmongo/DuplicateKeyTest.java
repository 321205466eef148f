package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DuplicateKeyTest {

    @RegisterExtension
    final Served served = Served.inMemory();

    @BeforeEach
    void index() {
        served.things()
                .createIndex(
                        Document.parse("{team: 1, 'o.n': -1}"),
                        new IndexOptions().unique(true).sparse(true));
        served.things()
                .createIndex(
                        new Document("keys", 1), new IndexOptions().unique(true).sparse(true));
        served.things().insertOne(Document.parse("{_id: 1, team: 'a', o: {n: 7}, keys: ['x', 'y']}"));
        served.things().insertOne(Document.parse("{_id: 2, team: 'b'}"));
    }

    @Test
    void namesTheFieldsAndTheirValues() {
        Document error = Document.parse("{keyPattern: {team: 1, 'o.n': -1}, keyValue: {team: 'a', 'o.n': 7}}");
        assertThat(writeError("{insert: 'things', documents: [{_id: 3, team: 'a', o: {n: 7}}]}"))
                .containsAllEntriesOf(error);
        assertThat(writeError("{update: 'things', updates: [{q: {_id: 2}, u: {$set: {team: 'a', o: {n: 7}}}}]}"))
                .containsAllEntriesOf(error);
        assertThat(failure("{findAndModify: 'things', query: {_id: 2}, update: {$set: {team: 'a', o: {n: 7}}}}"))
                .containsAllEntriesOf(error)
                .containsEntry("code", 11000);
    }

    @Test
    void namesTheElementOfAnArray() {
        assertThat(writeError("{insert: 'things', documents: [{_id: 3, team: 'c', keys: ['z', 'y']}]}"))
                .containsEntry("keyPattern", new Document("keys", 1))
                .containsEntry("keyValue", new Document("keys", "y"));
    }

    @Test
    void namesTheIdAndWhatAnIndexCanNotBeBuiltFor() {
        assertThat(writeError("{insert: 'things', documents: [{_id: 1}]}"))
                .containsEntry("keyPattern", new Document("_id", 1))
                .containsEntry("keyValue", new Document("_id", 1));
        served.things().insertMany(List.of(Document.parse("{_id: 5, w: 1}"), Document.parse("{_id: 6, w: 1}")));
        assertThat(failure(
                        "{createIndexes: 'things', indexes: [{key: {w: 1}, name: 'w', unique: true, sparse: true}]}"))
                .containsEntry("keyValue", new Document("w", 1));
    }

    private Document writeError(String command) {
        return served.database()
                .runCommand(Document.parse(command))
                .getList("writeErrors", Document.class)
                .get(0);
    }

    private Document failure(String command) {
        MongoCommandException e = catchThrowableOfType(
                MongoCommandException.class, () -> served.database().runCommand(Document.parse(command)));
        return Document.parse(e.getResponse().toJson());
    }
}
