package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DropSingleCellsTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    @Test
    void leavesNothingOfFiguresThatWereKeptOneByOne() {
        MongoConnection connection = MONGO.connect();
        MongoDatabase database = MONGO.unheard(connection);
        database.getCollection("figures").insertOne(new Document("_id", "1|2026-11").append("batch", 1L));
        database.getCollection(Names.SHEETS).insertOne(new Document("_id", "2|2026-11").append("batch", 1L));

        new DropSingleCells().run(connection.database());
        new DropSingleCells().run(connection.database());

        assertThat(database.listCollectionNames().into(new ArrayList<>()))
                .contains(Names.SHEETS)
                .doesNotContain("figures");
    }
}
