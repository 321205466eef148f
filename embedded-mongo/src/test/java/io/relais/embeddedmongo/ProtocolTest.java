package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProtocolTest {

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @Test
    void answersHello() {
        assertThat(served.database().runCommand(new Document("hello", 1))).containsEntry("isWritablePrimary", true);
        assertThat(served.database().runCommand(new Document("ping", 1))).containsEntry("ok", 1.0);
    }

    @Test
    void countsWhatWasInsertedBeforeTheFirstError() {
        assertThatThrownBy(() -> things.insertMany(List.of(thing(1), thing(2), thing(1), thing(3))))
                .asInstanceOf(type(MongoBulkWriteException.class))
                .satisfies(
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2))
                .satisfies(e -> assertThat(e.getWriteErrors().get(0).getIndex()).isEqualTo(2));
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void countsWhatWasInsertedAroundErrors() {
        List<Document> some = List.of(thing(1), thing(1), thing(2), thing(1), thing(3));
        assertThatThrownBy(() -> things.insertMany(some, new InsertManyOptions().ordered(false)))
                .asInstanceOf(type(MongoBulkWriteException.class))
                .satisfies(
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(3))
                .satisfies(e -> assertThat(e.getWriteErrors()).hasSize(2));
    }

    @Test
    void stopsAnOrderedBulkAtTheFirstError() {
        things.createIndex(
                Indexes.ascending("name"), new IndexOptions().unique(true).sparse(true));
        things.insertMany(List.of(thing(1), thing(2), thing(3)));
        assertThatThrownBy(() -> things.bulkWrite(List.of(named(1, "a"), named(2, "a"), named(3, "b"))))
                .asInstanceOf(type(MongoBulkWriteException.class))
                .satisfies(
                        e -> assertThat(e.getWriteResult().getModifiedCount()).isOne())
                .satisfies(e -> assertThat(e.getWriteErrors().get(0).getIndex()).isOne());
        assertThat(things.find(eq(3)).first()).isEqualTo(thing(3));
    }

    @Test
    void goesOnWithAnUnorderedBulk() {
        things.createIndex(
                Indexes.ascending("name"), new IndexOptions().unique(true).sparse(true));
        things.insertMany(List.of(thing(1), thing(2), thing(3)));
        assertThatThrownBy(() -> things.bulkWrite(
                        List.of(named(1, "a"), named(2, "a"), named(3, "b")), new BulkWriteOptions().ordered(false)))
                .asInstanceOf(type(MongoBulkWriteException.class))
                .satisfies(
                        e -> assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(2));
        assertThat(things.find(eq(3)).first()).containsEntry("name", "b");
    }

    @Test
    void refusesACommandItDoesNotKnow() {
        assertThatThrownBy(() -> served.database().runCommand(new Document("compactStructuredEncryptionData", 1)))
                .hasMessageContaining("error 59 (CommandNotFound)");
    }

    private static Document thing(int id) {
        return new Document("_id", id);
    }

    private static UpdateOneModel<Document> named(int id, String name) {
        return new UpdateOneModel<>(eq(id), Updates.set("name", name));
    }
}
