package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompareAndSetTest {

    private static final Instant NOW = Instant.parse("2026-05-12T08:30:00Z");
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @Test
    void changesEverythingInOneUpdate() {
        things.insertOne(lead("7", 3)
                .append("owner", "ana")
                .append("events", List.of(new Document("seq", 1)))
                .append("notices", List.of(new Document("id", "n1"), new Document("id", "n2")))
                .append("first", Date.from(NOW))
                .append("last", Date.from(NOW)));
        Bson change = combine(
                set("stage", "ACCEPTED"),
                inc("version", 1),
                pushEach("events", List.of(new Document("seq", 2), new Document("seq", 3))),
                unset("owner"),
                pull("notices", new Document("id", "n1")),
                min("first", NOW.minusSeconds(5)),
                max("last", NOW.plusSeconds(5)));
        assertThat(save("7", 3, change))
                .isEqualTo(lead("7", 4)
                        .append("events", List.of(seq(1), seq(2), seq(3)))
                        .append("notices", List.of(new Document("id", "n2")))
                        .append("first", Date.from(NOW.minusSeconds(5)))
                        .append("last", Date.from(NOW.plusSeconds(5)))
                        .append("stage", "ACCEPTED"));
    }

    @Test
    void findsNothingWhenTheVersionMovedOn() {
        things.insertOne(lead("7", 3));
        assertThat(save("7", 2, set("stage", "ACCEPTED"))).isNull();
        assertThat(things.find(eq("7")).first()).isEqualTo(lead("7", 3));
    }

    @Test
    void keepsTheLastOfAPushedList() {
        things.insertOne(lead("7", 1).append("events", List.of(seq(1), seq(2))));
        things.updateOne(eq("7"), pushEach("events", List.of(seq(3)), new PushOptions().slice(-2)));
        assertThat(things.find(eq("7")).first()).containsEntry("events", List.of(seq(2), seq(3)));
    }

    @Test
    void leasesTheMostOverdueFirst() {
        things.createIndex(Indexes.ascending("due"));
        things.insertMany(List.of(due("late", -10), due("later", -60), due("future", 10), lead("none", 1)));
        FindOneAndUpdateOptions byDue = new FindOneAndUpdateOptions()
                .sort(Sorts.ascending("due"))
                .projection(new Document("_id", 1))
                .returnDocument(ReturnDocument.AFTER);
        Bson lease = set("due", NOW.plusSeconds(300));
        assertThat(things.findOneAndUpdate(lte("due", NOW), lease, byDue)).isEqualTo(new Document("_id", "later"));
        assertThat(things.findOneAndUpdate(lte("due", NOW), lease, byDue)).isEqualTo(new Document("_id", "late"));
        assertThat(things.findOneAndUpdate(lte("due", NOW), lease, byDue)).isNull();
    }

    @Test
    void changesTheElementThatMatched() {
        things.insertOne(lead("7", 1).append("notices", List.of(notice("a", "SENT"), notice("b", "PENDING"))));
        Bson pendingB = elemMatch("notices", and(eq("id", "b"), eq("state", "PENDING")));
        assertThat(things.updateOne(and(eq("7"), pendingB), set("notices.$.state", "LEASED"))
                        .getModifiedCount())
                .isOne();
        assertThat(things.find(elemMatch("notices", and(eq("id", "a"), eq("state", "PENDING")))))
                .isEmpty();
        assertThat(things.find(eq("7")).first())
                .containsEntry("notices", List.of(notice("a", "SENT"), notice("b", "LEASED")));
    }

    @Test
    void changesElementsByArrayFilter() {
        things.insertOne(lead("7", 1).append("notices", List.of(notice("a", "SENT"), notice("b", "PENDING"))));
        UpdateOptions pending = new UpdateOptions().arrayFilters(List.of(eq("n.state", "PENDING")));
        things.updateOne(eq("7"), set("notices.$[n].state", "SENT"), pending);
        assertThat(things.find(eq("7")).first())
                .containsEntry("notices", List.of(notice("a", "SENT"), notice("b", "SENT")));
    }

    @Test
    void setsOnInsertOnlyWhenInserting() {
        Bson change = combine(setOnInsert("created", 1), inc("count", 1));
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        assertThat(things.updateOne(eq("counter"), change, upsert).getUpsertedId())
                .isNotNull();
        assertThat(things.updateOne(eq("counter"), change, upsert).getUpsertedId())
                .isNull();
        assertThat(things.findOneAndUpdate(eq("counter"), combine(setOnInsert("created", 2), inc("count", 1)), AFTER))
                .isEqualTo(new Document("_id", "counter").append("count", 3).append("created", 1));
    }

    private @Nullable Document save(String id, int version, Bson change) {
        return things.findOneAndUpdate(and(eq("_id", id), eq("version", version)), change, AFTER);
    }

    private static Document lead(String id, int version) {
        return new Document("_id", id).append("version", version);
    }

    private static Document due(String id, int secondsFromNow) {
        return lead(id, 1).append("due", Date.from(NOW.plusSeconds(secondsFromNow)));
    }

    private static Document seq(int number) {
        return new Document("seq", number);
    }

    private static Document notice(String id, String state) {
        return new Document("id", id).append("state", state);
    }
}
