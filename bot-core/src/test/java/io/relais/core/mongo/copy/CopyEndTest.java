package io.relais.core.mongo.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.nio.ByteBuffer;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CopyEndTest {

    @Test
    void saysWhichOneIsAwayAndWhy() {
        String nobody = "mongodb://someone:hunter2@127.0.0.1:1/relais?serverSelectionTimeoutMS=50";

        try (CopyEnd end = CopyEnd.open(nobody, "MongoDB at 127.0.0.1:1/relais")) {
            assertThatThrownBy(end::collections)
                    .isInstanceOf(CopyInterrupted.class)
                    .hasCauseInstanceOf(MongoTimeoutException.class)
                    .hasMessageContaining("MongoDB at 127.0.0.1:1/relais does not answer")
                    .hasMessageContaining("refused")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Test
    void showsNoDocumentWhereAServerRefusesOne() {
        BsonDocument answer = new BsonDocument("code", new BsonInt32(11000))
                .append("errmsg", new BsonString("claire@northwind.example"));
        MongoCommandException refusal = new MongoCommandException(answer, new ServerAddress());

        assertThat(new CopyInterrupted("the target", refusal)).hasMessage("the target refuses: error 11000 of MongoDB");
    }

    @Test
    void sumsTheSameDocumentsToTheSameInAnyOrder() {
        ByteBuffer one = ByteBuffer.wrap(new byte[] {1});
        ByteBuffer other = ByteBuffer.wrap(new byte[] {2});
        ContentSum sum = ContentSum.NOTHING.with(one.duplicate()).with(other.duplicate());

        assertThat(ContentSum.NOTHING.with(other.duplicate()).with(one.duplicate()))
                .isEqualTo(sum);
        assertThat(ContentSum.NOTHING.with(one.duplicate()).with(one.duplicate()))
                .isNotEqualTo(sum);
        assertThat(sum.shown()).matches("[0-9a-f]{16}");
    }

    @Test
    void tellsIndexesApartByTheOrderOfTheirKeysAndNotOfTheirOptions() {
        Document listed = new Document("v", 2)
                .append("key", new Document("a", 1).append("b", -1L))
                .append("name", "both")
                .append("unique", false)
                .append("sparse", true);
        Document same = new Document("sparse", true)
                .append("name", "both")
                .append("key", new Document("a", 1.0).append("b", -1));
        Document other = new Document(same).append("key", new Document("b", -1).append("a", 1));

        String shape = CopiedIndex.of(listed).shape();

        assertThat(CopiedIndex.of(same).shape()).isEqualTo(shape);
        assertThat(CopiedIndex.of(other).shape()).isNotEqualTo(shape);
    }
}
