package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.relais.core.mongo.IndexDefinition.Kind;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@SuppressWarnings("NullAway.Init")
class IndexesTest {

    private static final IndexDefinition BY_NAME = definition("byName", new Document("name", 1), Kind.PLAIN);

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    private MongoDatabase database;
    private Indexes indexes;

    @BeforeEach
    void start() {
        database = MONGO.connect().database();
        indexes = new Indexes(database);
    }

    @Test
    void buildsWhatIsMissing() {
        indexes.ensure();
        assertThat(names("leads"))
                .contains("keys", "person", "queue", "byStage", "byOwner", "byDomain", "words", "due", "assigned")
                .contains("outbox", "undelivered");
        assertThat(names("seen")).contains("age");
        assertThat(names("addresses")).contains("byName", "byId");
    }

    @Test
    void leavesAsItIsWhatIsThere() {
        indexes.ensure();
        List<String> before = names("leads");
        assertThatCode(indexes::ensure).doesNotThrowAnyException();
        assertThat(names("leads")).isEqualTo(before);
    }

    @Test
    void refusesAChangedDefinitionAndSaysWhatToDo() {
        indexes.ensure(List.of(BY_NAME));
        List<IndexDefinition> otherKeys = List.of(definition("byName", new Document("name", -1), Kind.PLAIN));
        assertThatThrownBy(() -> indexes.ensure(otherKeys))
                .isInstanceOf(IndexMismatch.class)
                .hasMessageContaining("index byName of the collection things should be {\"name\": -1} PLAIN")
                .hasMessageContaining("never drops an index")
                .hasMessageContaining("db.things.dropIndex(\"byName\")");
        List<IndexDefinition> otherKind = List.of(definition("byName", new Document("name", 1), Kind.UNIQUE_SPARSE));
        assertThatThrownBy(() -> indexes.ensure(otherKind)).isInstanceOf(IndexMismatch.class);
        List<IndexDefinition> otherName = List.of(definition("byTitle", new Document("name", 1), Kind.PLAIN));
        assertThatThrownBy(() -> indexes.ensure(otherName))
                .isInstanceOf(IndexMismatch.class)
                .hasMessageContaining("db.things.dropIndex(\"byName\")");
        assertThat(names("things")).contains("byName").hasSize(2);
    }

    @Test
    void refusesAUniqueIndexOverDoubles() {
        database.getCollection("things")
                .insertMany(List.of(
                        new Document("_id", 1).append("name", "a"), new Document("_id", 2).append("name", "a")));
        List<IndexDefinition> unique = List.of(definition("byName", new Document("name", 1), Kind.UNIQUE_SPARSE));
        assertThatThrownBy(() -> indexes.ensure(unique))
                .isInstanceOf(UnsuitableDatabase.class)
                .hasMessageContaining("share a key");
    }

    @Test
    void leavesIndexesOfOthersAlone() {
        database.getCollection("leads").createIndex(new Document("state.facts.company.country", 1));
        indexes.ensure();
        assertThat(names("leads")).contains("state.facts.company.country_1");
    }

    private List<String> names(String collection) {
        return Queries.list(database.getCollection(collection).listIndexes()).stream()
                .map(index -> index.getString("name"))
                .toList();
    }

    private static IndexDefinition definition(String name, Document keys, Kind kind) {
        return new IndexDefinition("things", name, keys, kind);
    }
}
