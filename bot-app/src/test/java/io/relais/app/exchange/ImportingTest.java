package io.relais.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.app.exchange.Destination.Outcome;
import io.relais.app.exchange.Destination.Taken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ImportingTest {

    private static final int ALL = 450;

    private final List<String> refused = new ArrayList<>();

    @Test
    void readsOnWhileWhatWasReadIsStored() throws IOException {
        Numbered rows = new Numbered();

        Map<Outcome, Long> counts =
                importing(rows, leads -> () -> rows.readOnBeyond(leads)).run();

        assertThat(counts).containsEntry(Outcome.CREATED, ALL - 1L).containsEntry(Outcome.REFUSED, 1L);
        assertThat(refused).containsExactly("3: no lead");
    }

    @Test
    void failsWithWhatReadingFailedWith() {
        Rows broken = new Numbered() {
            @Override
            public @Nullable Row next() throws IOException {
                throw new Unreadable("is not CSV");
            }
        };

        assertThatThrownBy(() -> importing(broken, leads -> List::of).run())
                .isInstanceOf(Unreadable.class)
                .hasMessage("is not CSV");
    }

    private Importing importing(Rows rows, Storing storing) {
        return new Importing(rows, storing, new Told(), read -> assertThat(read).isPositive());
    }

    /** Stores leads in that way. */
    private interface Storing extends Destination {

        @Override
        default void close() {}
    }

    private final class Told implements Refusals {

        @Override
        public void add(Row row, String reason) {
            refused.add(row.line() + ": " + reason);
        }

        @Override
        public void close() {
            refused.clear();
        }
    }

    /** Rows with their numbers, the third of which can't be read. */
    private static class Numbered implements Rows {

        private final CountDownLatch toTheEnd = new CountDownLatch(ALL);
        private int number;

        /** Nothing is stored before what comes after it is read. */
        List<Taken> readOnBeyond(List<ObjectNode> leads) {
            int last = leads.isEmpty()
                    ? ALL
                    : leads.get(leads.size() - 1).path("number").asInt();
            try {
                assertThat(last == ALL || beyond(last)).as("beyond " + last).isTrue();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Collections.nCopies(leads.size(), new Taken(Outcome.CREATED, ""));
        }

        private boolean beyond(int last) throws InterruptedException {
            return last < ALL - 200 || toTheEnd.await(10, TimeUnit.SECONDS);
        }

        @Override
        public @Nullable Row next() throws IOException {
            if (number == ALL) {
                return null;
            }
            number++;
            toTheEnd.countDown();
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("number", number);
            return number == 3 ? new Row(number, null, "no lead", List.of()) : new Row(number, body, "", List.of());
        }

        @Override
        public long read() {
            return number;
        }

        @Override
        public Refusals refusals(Path file) {
            throw new UnsupportedOperationException(String.valueOf(file));
        }

        @Override
        public void close() {
            number = ALL;
        }
    }
}
