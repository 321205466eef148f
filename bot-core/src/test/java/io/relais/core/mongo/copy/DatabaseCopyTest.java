package io.relais.core.mongo.copy;

import static io.relais.core.mongo.copy.TwoDatabases.NOW;
import static io.relais.core.mongo.copy.TwoDatabases.THINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;
import io.relais.core.mongo.UnfinishedCopy;
import io.relais.core.mongo.copy.Comparison.Row;
import io.relais.core.mongo.copy.Comparison.Row.Indexes;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseCopyTest {

    @RegisterExtension
    final TwoDatabases databases = new TwoDatabases();

    @Test
    void copiesEveryKindOfValueAndOfId() {
        List<Document> all = List.of(
                new Document("_id", 1)
                        .append("whole", 1L)
                        .append("broken", 1.5)
                        .append("exact", Decimal128.parse("1.10")),
                new Document("_id", "text").append("time", Date.from(NOW)).append("nothing", null),
                new Document("_id", new ObjectId()).append("bytes", new Binary(new byte[] {1, 2})),
                new Document("_id", new Document("b", 1).append("a", 2)).append("list", List.of(1, "two", List.of(3))));
        databases.from().getCollection(THINGS).insertMany(all);

        DatabaseCopy copy = databases.begun();
        copy.copy(documents -> {});

        assertThat(copy.compare(documents -> {}).same()).isTrue();
        assertThat(databases.to().getCollection(THINGS).find()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void putsTheIdFirstAsMongoDbDoes() {
        RawBsonDocument idLast = RawBsonDocument.parse("{name: 'one', _id: 1}");
        databases.from().getCollection(THINGS, RawBsonDocument.class).insertOne(idLast);

        DatabaseCopy copy = databases.begun();
        copy.copy(documents -> {});

        RawBsonDocument copied = databases
                .to()
                .getCollection(THINGS, RawBsonDocument.class)
                .find()
                .cursor()
                .next();
        assertThat(copied.keySet()).first().isEqualTo("_id");
        assertThat(copy.compare(documents -> {}).same()).isTrue();
    }

    @Test
    void copiesEveryCollectionAndIndexAndLetsABotStartOnIt() {
        databases.withThings(3);
        databases.from().getCollection("others").insertOne(new Document("_id", 1));

        DatabaseCopy copy = databases.begun();
        copy.copy(documents -> {});
        Comparison found = copy.compare(documents -> {});

        assertThat(found.collections()).extracting(Row::name).containsExactly("others", THINGS);
        assertThat(found.same()).isTrue();
        assertThat(databases.to().listCollectionNames()).containsExactlyInAnyOrder("others", THINGS);
        assertThat(databases.to().getCollection(THINGS).listIndexes())
                .extracting(index -> index.get("key", Document.class))
                .contains(new Document("name", 1));
        assertThatCode(databases::startOnTheTarget).doesNotThrowAnyException();
    }

    @Test
    void saysHowFarItIs() {
        databases.withThings(1_201);
        List<Long> copied = new ArrayList<>();
        List<Long> compared = new ArrayList<>();

        DatabaseCopy copy = databases.begun();
        copy.copy(copied::add);
        copy.compare(compared::add);

        assertThat(copy.size()).isEqualTo(1_201);
        assertThat(copied).containsExactly(500L, 1_000L, 1_201L);
        assertThat(compared).hasSize(2_402).last().isEqualTo(2_402L);
    }

    @Test
    void tellsADocumentThatIsNotTheSameAndKeepsTheBotAway() {
        DatabaseCopy copy = copied(3);
        databases.to().getCollection(THINGS).updateOne(new Document("_id", 1), Updates.set("name", "another"));

        assertThat(onlyDifference(copy)).satisfies(row -> {
            assertThat(row.from().documents()).isEqualTo(row.to().documents());
            assertThat(row.from().shown()).isNotEqualTo(row.to().shown());
        });
        assertThatThrownBy(databases::startOnTheTarget).isInstanceOf(UnfinishedCopy.class);
    }

    @Test
    void tellsADocumentThatIsNotThere() {
        DatabaseCopy copy = copied(3);
        databases.to().getCollection(THINGS).deleteOne(new Document("_id", 1));

        assertThat(onlyDifference(copy).to().documents()).isEqualTo(2);
    }

    @Test
    void tellsACollectionThatIsNotAtTheSource() {
        DatabaseCopy copy = copied(3);
        databases.to().getCollection("more").insertOne(new Document("_id", 1));

        assertThat(onlyDifference(copy).name()).isEqualTo("more");
    }

    @Test
    void tellsAnIndexThatIsNotTheSame() {
        DatabaseCopy copy = copied(3);
        databases.to().getCollection(THINGS).dropIndex("name_1");
        databases.to().getCollection(THINGS).createIndex(new Document("name", -1));

        assertThat(onlyDifference(copy).indexes()).isEqualTo(Indexes.DIFFERENT);
    }

    @Test
    void keepsTheBotAwayFromACopyThatWasInterruptedAndGoesOnWithIt() {
        databases.withThings(1_201).interruptedCopy();
        assertThatThrownBy(databases::startOnTheTarget)
                .isInstanceOf(UnfinishedCopy.class)
                .hasMessageContaining("--resume");

        List<Long> copied = new ArrayList<>();
        DatabaseCopy again = databases.copy();
        again.resume();
        again.copy(copied::add);

        assertThat(copied).containsExactly(500L, 1_000L, 1_201L);
        assertThat(again.compare(documents -> {}).same()).isTrue();
        assertThatCode(databases::startOnTheTarget).doesNotThrowAnyException();
    }

    @Test
    void doesNotGoOnFromASourceWhoseBeginningHasChanged() {
        databases.withThings(1_201).interruptedCopy();
        databases.from().getCollection(THINGS).deleteOne(new Document("_id", 7));

        DatabaseCopy again = databases.copy();
        again.resume();

        assertThatThrownBy(() -> again.copy(documents -> {}))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("things of the source has changed");
    }

    @Test
    void findsWhatWasChangedAtTheSourceWhileTheCopyWasInterrupted() {
        databases.withThings(1_201).interruptedCopy();
        databases.from().getCollection(THINGS).updateOne(new Document("_id", 7), Updates.set("name", "another"));

        DatabaseCopy again = databases.copy();
        again.resume();
        again.copy(documents -> {});

        assertThat(onlyDifference(again).name()).isEqualTo(THINGS);
    }

    @Test
    void refusesATargetThatIsNotEmpty() {
        databases.withThings(1).to().getCollection("leads").insertOne(new Document("_id", 1));

        assertRefused(() -> databases.copy().begin(NOW), "the target is not empty: there are documents in leads");
        assertThat(databases.to().listCollectionNames()).containsExactly("leads");
    }

    @Test
    void refusesToBeginTwice() {
        databases.withThings(1).begun();

        assertRefused(() -> databases.copy().begin(NOW), "from the source, and has not ended");
        assertRefused(() -> databases.copyOfTheTarget().begin(NOW), "the target is itself a copy");
    }

    @Test
    void refusesASourceThatHoldsNothing() {
        assertRefused(() -> databases.copy().begin(NOW), "the source holds nothing to copy");
    }

    @Test
    void refusesToGoOnWithWhatWasNotBegunLikeThat() {
        databases.withThings(1);
        assertRefused(() -> databases.copy().resume(), "no copy to go on with at the target");

        databases.begun();
        assertRefused(() -> databases.copyFrom("elsewhere").resume(), "was begun from the source");
    }

    private static void assertRefused(Runnable step, String words) {
        assertThatThrownBy(step::run).isInstanceOf(CopyRefused.class).hasMessageContaining(words);
    }

    private DatabaseCopy copied(int documents) {
        DatabaseCopy copy = databases.withThings(documents).begun();
        copy.copy(done -> {});
        return copy;
    }

    private static Row onlyDifference(DatabaseCopy copy) {
        Comparison found = copy.compare(documents -> {});
        assertThat(found.same()).isFalse();
        return found.collections().stream()
                .filter(row -> !row.same())
                .reduce((one, other) -> {
                    throw new AssertionError("more than one: " + found);
                })
                .orElseThrow();
    }
}
