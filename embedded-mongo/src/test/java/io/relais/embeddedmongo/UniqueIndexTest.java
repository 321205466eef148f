package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UniqueIndexTest {

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @BeforeEach
    void uniqueKeysAndEmail() {
        things.createIndex(ascending("keys"), new IndexOptions().unique(true).sparse(true));
        things.createIndex(ascending("email"), new IndexOptions().unique(true).sparse(true));
    }

    @Test
    void refusesAnArrayElementThatAnotherDocumentHas() {
        things.insertOne(thing(1).append("keys", List.of("a", "b")));
        assertDuplicate(() -> things.insertOne(thing(2).append("keys", List.of("c", "b"))));
        assertThat(things.countDocuments()).isOne();
    }

    @Test
    void acceptsAnyNumberOfDocumentsWithoutTheField() {
        things.insertMany(List.of(
                thing(1), thing(2), thing(3).append("keys", List.of("a")).append("email", "x")));
        things.insertOne(thing(4));
        assertThat(things.countDocuments()).isEqualTo(4);
    }

    @Test
    void treatsNullAsAValueEvenWhenSparse() {
        things.insertOne(thing(1).append("email", null));
        assertDuplicate(() -> things.insertOne(thing(2).append("email", null)));
    }

    @Test
    void acceptsTheSameElementTwiceInOneDocument() {
        things.insertOne(thing(1).append("keys", List.of("a", "a")));
        assertDuplicate(() -> things.insertOne(thing(2).append("keys", List.of("a"))));
    }

    @Test
    void guardsElementsPushedLater() {
        things.insertMany(List.of(thing(1).append("keys", List.of("a")), thing(2)));
        assertDuplicate(() -> things.updateOne(eq(2), push("keys", "a")));
        things.updateOne(eq(2), push("keys", "b"));
        assertDuplicate(() -> things.updateOne(eq(1), addToSet("keys", "b")));
        assertThat(things.find(eq(1)).first()).isEqualTo(thing(1).append("keys", List.of("a")));
    }

    @Test
    void releasesAnElementThatIsPulledOrWhoseDocumentIsDeleted() {
        things.insertMany(List.of(thing(1).append("keys", List.of("a", "b")), thing(2).append("keys", List.of("c"))));
        things.updateOne(eq(1), pull("keys", "a"));
        things.deleteOne(eq(2));
        things.insertOne(thing(3).append("keys", List.of("a", "c")));
        assertThat(things.find(eq("keys", "a")).first()).containsEntry("_id", 3);
    }

    @Test
    void pushesOntoAnArrayThatBecameEmpty() {
        things.insertOne(thing(1).append("keys", List.of("a")));
        things.updateOne(eq(1), pull("keys", "a"));
        things.updateOne(eq(1), push("keys", "b"));
        things.updateOne(eq(1), unset("keys"));
        things.updateOne(eq(1), push("keys", "c"));
        assertDuplicate(() -> things.insertOne(thing(2).append("keys", List.of("c"))));
    }

    @Test
    void releasesAPlainValueThatIsChangedOrUnset() {
        things.insertMany(List.of(thing(1).append("email", "x"), thing(2)));
        assertDuplicate(() -> things.updateOne(eq(2), set("email", "x")));
        things.updateOne(eq(1), unset("email"));
        things.updateOne(eq(2), set("email", "x"));
        things.updateOne(eq(1), set("email", "y"));
        assertThat(things.find(eq("email", "x")).first()).containsEntry("_id", 2);
    }

    @Test
    void findsADocumentOnceByAnyOfItsElements() {
        things.insertMany(List.of(thing(1).append("keys", List.of("a", "b")), thing(2).append("keys", List.of("c"))));
        assertThat(things.find(in("keys", "a", "b", "zzz"))).hasSize(1);
        assertThat(things.find(and(in("keys", "a", "c"), eq("_id", 2)))).hasSize(1);
        assertThat(things.find(and(eq("keys", "a"), eq("_id", 2)))).isEmpty();
        assertThat(things.countDocuments(in("keys", Arrays.asList("a", "b")))).isOne();
    }

    @Test
    void findsDocumentsWithoutTheField() {
        things.insertMany(List.of(thing(1).append("email", "x"), thing(2)));
        assertThat(things.find(eq("email", null))).containsExactly(thing(2));
        assertThat(things.find(new Document("email", new Document("$exists", false))))
                .containsExactly(thing(2));
    }

    @Test
    void tellsADuplicateFromAnInsertAnUpdateAndAFindOneAndUpdate() {
        things.insertMany(List.of(thing(1).append("email", "x"), thing(2)));
        assertDuplicate(() -> things.insertOne(thing(1)));
        assertDuplicate(() -> things.updateOne(eq(2), set("email", "x")));
        assertDuplicate(() -> things.updateOne(eq(9), set("email", "x"), new UpdateOptions().upsert(true)));
        assertThatThrownBy(() -> things.findOneAndUpdate(eq(2), set("email", "x")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(11000));
        assertThatThrownBy(() ->
                        things.findOneAndUpdate(eq(9), set("email", "x"), new FindOneAndUpdateOptions().upsert(true)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(ErrorCategory.fromErrorCode(e.getErrorCode()))
                                .isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    void guardsSeveralFieldsTogether() {
        things.createIndex(
                Indexes.compoundIndex(ascending("source"), ascending("number")), new IndexOptions().unique(true));
        things.insertOne(thing(1).append("source", "web").append("number", 1L));
        things.insertOne(thing(2).append("source", "web").append("number", 2L));
        things.insertOne(thing(3).append("source", "fair").append("number", 1L));
        assertDuplicate(() -> things.insertOne(thing(4).append("source", "fair").append("number", 1L)));
        assertThat(things.find(and(eq("source", "web"), eq("number", 2L))).first())
                .containsEntry("_id", 2);
    }

    @Test
    void refusesToBuildOverDuplicatesHoweverOftenItIsAsked() {
        things.insertMany(List.of(thing(1).append("phone", "1"), thing(2).append("phone", "1")));
        IndexOptions unique = new IndexOptions().unique(true);
        assertThatThrownBy(() -> things.createIndex(ascending("phone"), unique)).hasMessageContaining("11000");
        assertThatThrownBy(() -> things.createIndex(ascending("phone"), unique)).hasMessageContaining("11000");
        things.deleteOne(eq(2));
        things.createIndex(ascending("phone"), unique);
        assertDuplicate(() -> things.insertOne(thing(2).append("phone", "1")));
    }

    private static Document thing(int id) {
        return new Document("_id", id);
    }

    private static void assertDuplicate(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOfSatisfying(MongoWriteException.class, e -> {
            assertThat(e.getCode()).isEqualTo(11000);
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        });
    }
}
