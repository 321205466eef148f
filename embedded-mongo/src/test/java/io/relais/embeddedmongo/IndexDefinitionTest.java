package io.relais.embeddedmongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndexDefinitionTest {

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @Test
    void takesTheSameDefinitionAgain() {
        things.createIndex(ascending("due", "name"), named("queue"));
        things.createIndex(ascending("due", "name"), named("queue"));
        things.createIndex(new Document("due", 1L).append("name", 1.0), named("queue"));
        assertThat(things.listIndexes()).hasSize(2);
    }

    @Test
    void refusesOtherFieldsOrOptionsUnderTheSameName() {
        things.createIndex(ascending("due"), named("queue"));
        refuses(86, ascending("due", "name"), named("queue"));
        refuses(86, descending("due"), named("queue"));
        refuses(86, ascending("due"), named("queue").unique(true));
        refuses(86, ascending("due"), named("queue").sparse(true));
    }

    @Test
    void refusesTheSameFieldsUnderAnotherName() {
        things.createIndex(ascending("due"), named("queue"));
        refuses(85, ascending("due"), named("waiting"));
    }

    @Test
    void enforcesAPartialUniqueIndexWhereItsFilterMatches() {
        things.createIndex(
                ascending("email"), named("email").unique(true).partialFilterExpression(new Document("open", true)));
        things.insertOne(new Document("email", "x").append("open", false));
        things.insertOne(new Document("email", "x").append("open", true));
        assertThatThrownBy(() -> things.insertOne(new Document("email", "x").append("open", true)))
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> things.updateMany(new Document("open", false), Updates.set("open", true)))
                .hasMessageContaining("E11000");
    }

    @Test
    void refusesKindsThatItDoesNotHave() {
        refuses(67, new Document("text", "text"), named("words"));
        refuses(67, new Document("place", "2dsphere"), named("place"));
    }

    private void refuses(int code, Bson keys, IndexOptions options) {
        assertThatThrownBy(() -> things.createIndex(keys, options))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(code));
    }

    private static IndexOptions named(String name) {
        return new IndexOptions().name(name);
    }
}
