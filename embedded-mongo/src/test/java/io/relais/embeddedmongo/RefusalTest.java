package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is refused, with which of MongoDB's codes: the same whether there are documents or no collection at all. */
class RefusalTest {

    private static final String THING = "{_id: 1, a: 1, l: [1, 2], s: 'x', o: {x: 1}}";

    @RegisterExtension
    final Served served = Served.inMemory();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/refusals.csv", delimiter = ';', quoteCharacter = '|', numLinesToSkip = 1)
    void refuses(int code, String command) {
        assertThat(code(command)).as("without a collection").isEqualTo(code);
        served.things().insertOne(Document.parse(THING));
        assertThat(code(command)).as("with a document").isEqualTo(code);
        assertThat(served.things().find()).containsExactly(Document.parse(THING));
    }

    private int code(String command) {
        try {
            Document reply = served.database().runCommand(Document.parse(command));
            List<Document> errors = reply.getList("writeErrors", Document.class, List.of());
            return errors.isEmpty() ? 0 : errors.get(0).getInteger("code");
        } catch (MongoCommandException e) {
            assertThat(e.getErrorMessage()).isNotBlank();
            return e.getErrorCode();
        }
    }
}
