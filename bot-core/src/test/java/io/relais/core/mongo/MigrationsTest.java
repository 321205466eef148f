package io.relais.core.mongo;

import static io.relais.core.lead.Leads.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.relais.core.port.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@SuppressWarnings("NullAway.Init")
class MigrationsTest {

    @RegisterExtension
    static final MongoUnderTest MONGO = MongoUnderTest.embedded();

    private final Queue<Integer> ran = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private MongoConnection connection;
    private MongoDatabase database;

    @BeforeEach
    void start() {
        connection = MONGO.connect();
        database = connection.database();
    }

    @Test
    void runsEachInOrderAndOnce() {
        migrations(3, ran::add).run();
        assertThat(ran).containsExactly(1, 2, 3);
        migrations(4, ran::add).run();
        assertThat(ran).containsExactly(1, 2, 3, 4);
        assertThat(recorded()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void runsEachOnceThoughManyStartAtOnce() throws Exception {
        Race.run(runner -> () -> {
            migrations(3, ran::add).run();
            return runner;
        });
        assertThat(ran).containsExactly(1, 2, 3);
    }

    @Test
    void goesOnWithTheOneThatFailed() {
        assertThatThrownBy(() -> migrations(3, this::failsAtTwo).run()).hasMessage("at two");
        assertThat(recorded()).containsExactly(1);
        migrations(3, ran::add).run();
        assertThat(ran).containsExactly(1, 2, 3);
    }

    @Test
    void takesOverFromAnInstanceThatDied() {
        database.getCollection("migrations")
                .insertOne(new Document("_id", 0)
                        .append("until", DocumentWriter.date(NOW.plus(Duration.ofMinutes(5))))
                        .append("holder", 1L));
        now.set(NOW.plus(Duration.ofMinutes(5)));
        migrations(1, ran::add).run();
        assertThat(ran).containsExactly(1);
    }

    @Test
    void refusesADatabaseOfANewerVersion() {
        migrations(3, ran::add).run();
        assertThatThrownBy(() -> migrations(2, ran::add).run())
                .isInstanceOf(UnsuitableDatabase.class)
                .hasMessage("The database was brought to migration 3 by a newer version of Relais; this one knows 2."
                        + " Start the newer version.");
    }

    @Test
    void numbersWhatIsShippedWithoutGaps() {
        List<Integer> numbers = new ArrayList<>();
        Migrations.SHIPPED.forEach(migration -> numbers.add(migration.number()));
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private void failsAtTwo(int number) {
        if (number == 2) {
            throw new IllegalStateException("at two");
        }
        ran.add(number);
    }

    private Migrations migrations(int howMany, IntConsumer doing) {
        List<Migration> all = IntStream.rangeClosed(1, howMany)
                .<Migration>mapToObj(number -> new Doing(number, doing))
                .toList();
        return new Migrations(database, now::get, all);
    }

    private List<Integer> recorded() {
        MongoDatabase all = MONGO.unheard(connection);
        return Queries.list(all.getCollection("migrations").find().sort(new Document("_id", 1))).stream()
                .map(migration -> migration.getInteger("_id"))
                .filter(number -> number > 0)
                .toList();
    }

    private record Doing(int number, IntConsumer doing) implements Migration {

        @Override
        public String name() {
            return "number " + number;
        }

        @Override
        public void run(MongoDatabase database) {
            doing.accept(number);
        }
    }
}
