package io.relais.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What MongoDB's manual says of these commands, and the library alone says otherwise or not at all. */
class AnswerTest {

    private static final List<String> THINGS = List.of(
            "{_id: 1, a: 1, l: [1, 2, 3], s: 'x', d: {$date: '2026-05-12T08:30:15.123Z'}, o: {x: [{y: 1}, {y: 2}], k: 5}}",
            "{_id: 2, a: 2, l: [], s: 'Y', p: {q: '$s'}}",
            "{_id: 3, s: null}");

    @RegisterExtension
    final Served served = Served.inMemory();

    @BeforeEach
    void things() {
        THINGS.forEach(thing -> served.things().insertOne(Document.parse(thing)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/answers.csv", delimiter = ';', quoteCharacter = '|', numLinesToSkip = 1)
    void answers(String reply, String command) {
        Document said = served.database().runCommand(Document.parse(command));
        if (said.get("cursor") instanceof Document cursor) {
            said.append("docs", cursor.get("firstBatch"));
        }
        assertThat(said).containsAllEntriesOf(Document.parse(reply));
    }
}
