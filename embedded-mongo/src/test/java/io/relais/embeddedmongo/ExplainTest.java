package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExplainTest {

    private static final int THINGS = 1_000;

    @RegisterExtension
    final Served served = Served.inMemory();

    private final MongoCollection<Document> things = served.things();

    @BeforeEach
    void indexedThings() {
        things.createIndex(new Document("owner", 1).append("stage", 1).append("due", 1));
        things.createIndex(new Document("stage", 1).append("_id", -1));
        things.insertMany(IntStream.range(0, THINGS)
                .mapToObj(i -> new Document("_id", i)
                        .append("version", 1)
                        .append("owner", "o" + i % 10)
                        .append("stage", "s" + i % 4)
                        .append("due", THINGS - i))
                .toList());
    }

    @Test
    void looksAtOneDocumentWhereTheIdIsGivenWhateverElseIsAsked() {
        examines(1, "IDHACK", find(new Document("_id", 7).append("version", 1).append("owner", "o7")));
    }

    @Test
    void readsASortedPageOffTheIndexInEitherDirection() {
        examines(5, "stage_1__id_-1", page("s1", -1));
        examines(5, "stage_1__id_-1", page("s1", 1));
    }

    @Test
    void mergesTheStretchesOfSeveralValuesInTheOrderWanted() {
        Document queue = find(new Document("owner", "o2").append("stage", new Document("$in", List.of("s0", "s2"))))
                .append("sort", new Document("due", 1))
                .append("limit", 5);
        examines(5, "owner_1_stage_1_due_1", queue);
    }

    @Test
    void looksAtNothingWhereNoValueIsAsked() {
        Document none = new Document("$in", List.of());
        examines(0, "IDHACK", find(new Document("_id", none)));
        examines(0, "stage_1__id_-1", find(new Document("stage", none)).append("sort", new Document("_id", -1)));
    }

    @Test
    void countsWithoutLookingAtADocument() {
        Document count = new Document("count", "things").append("query", new Document("stage", "s1"));
        Document stats = explained(count).get("executionStats", Document.class);
        assertThat(stats).containsEntry("nReturned", THINGS / 4L).containsEntry("totalDocsExamined", 0L);
    }

    @Test
    void saysThatItLooksThroughTheCollectionWhereNoIndexHelps() {
        examines(THINGS, "COLLSCAN", find(new Document("version", 2)));
    }

    @Test
    void refusesInMongoDbsOwnCodesWhatItDoesNotHave() {
        refuses(238, find(new Document()).append("collation", new Document("locale", "fr")));
        refuses(20, find(new Document()).append("startTransaction", true));
        refuses(40324, aggregate(new Document("$unionWith", "others")));
        refuses(40573, aggregate(new Document("$changeStream", new Document())));
    }

    private void refuses(int code, Document command) {
        assertThatThrownBy(() -> served.database().runCommand(command))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(code));
    }

    private void examines(long documents, String plan, Document command) {
        Document explained = explained(command);
        assertThat(explained.get("executionStats", Document.class)).containsEntry("totalDocsExamined", documents);
        assertThat(explained.get("queryPlanner", Document.class).toJson()).contains(plan);
    }

    private Document explained(Document command) {
        return served.database().runCommand(new Document("explain", command));
    }

    private static Document page(String stage, int sign) {
        return find(new Document("stage", stage))
                .append("sort", new Document("_id", sign))
                .append("limit", 5);
    }

    private static Document find(Document filter) {
        return new Document("find", "things").append("filter", filter);
    }

    private static Document aggregate(Document stage) {
        return new Document("aggregate", "things")
                .append("pipeline", List.of(stage))
                .append("cursor", new Document());
    }
}
