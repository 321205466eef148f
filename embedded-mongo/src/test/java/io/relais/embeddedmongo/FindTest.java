package io.relais.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindTest {

    private static final int DOCUMENTS = 2_100;

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @BeforeEach
    void manyThings() {
        things.insertMany(IntStream.range(0, DOCUMENTS)
                .mapToObj(i ->
                        new Document("_id", i).append("rank", DOCUMENTS - i).append("team", "t" + i % 3))
                .toList());
    }

    @Test
    void sortsLimitsAndProjects() {
        assertThat(things.find(eq("team", "t0"))
                        .sort(Sorts.ascending("rank"))
                        .limit(2)
                        .projection(fields(include("rank"))))
                .containsExactly(
                        new Document("_id", 2097).append("rank", 3), new Document("_id", 2094).append("rank", 6));
    }

    @Test
    void pagesByTheLastKeySeen() {
        assertThat(things.find(and(gt("_id", 100), lt("_id", 200)))
                        .sort(Sorts.descending("_id"))
                        .limit(1)
                        .first())
                .containsEntry("_id", 199);
    }

    @Test
    void findsAnyOf() {
        assertThat(things.find(in("_id", 5, 7, 99_999, 5))).hasSize(2);
        assertThat(things.find(in("team", "t1", "t2"))).hasSize(1400);
        assertThat(things.find(and(in("_id", 3, 4), eq("team", "t0")))).hasSize(1);
    }

    @Test
    void counts() {
        assertThat(things.countDocuments()).isEqualTo(DOCUMENTS);
        assertThat(things.countDocuments(gte("rank", DOCUMENTS - 1))).isEqualTo(2);
        assertThat(things.countDocuments(new Document(), new CountOptions().limit(10)))
                .isEqualTo(10);
        assertThat(things.estimatedDocumentCount()).isEqualTo(DOCUMENTS);
    }

    @Test
    void streamsALongResultInBatchesWhileItsDocumentsChange() {
        List<Document> seen = new ArrayList<>();
        things.find().forEach(thing -> {
            if (seen.size() % 50 == 0) {
                things.updateMany(eq("team", "t1"), Updates.inc("seen", 1));
            }
            seen.add(thing);
        });
        assertThat(seen).hasSize(DOCUMENTS);
        assertThat(things.find().batchSize(7)).hasSize(DOCUMENTS);
    }

    @Test
    void groups() {
        assertThat(things.aggregate(List.of(
                        Aggregates.match(lt("_id", 4)),
                        Aggregates.group("$team", Accumulators.sum("n", 1)),
                        Aggregates.sort(Sorts.ascending("_id")))))
                .extracting(group -> group.get("n"))
                .containsExactly(2, 1, 1);
    }
}
