package io.relais.app.exchange;

import io.relais.app.exchange.Destination.Outcome;
import io.relais.app.exchange.Destination.Taken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the rows of a file in, some at a time. A lead without an id of its own is known again by all that its row says, and one
 * that was exported by what never changes of it: the same file again changes nothing, wherever it was stopped.
 *
 * @param progress is told how far the file is read, in bytes
 */
public record Importing(Rows rows, Destination to, Refusals refusals, LongConsumer progress) {

    private static final int AT_ONCE = 200;
    private static final String KEY = "idempotencyKey";

    /** Takes all of them in; how many there were, by what became of them. */
    public Map<Outcome, Long> run() throws IOException {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        List<Row> batch = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row.body() == null) {
                refuse(row, row.problem(), counts);
            } else {
                batch.add(row);
            }
            if (batch.size() == AT_ONCE) {
                take(batch, counts);
            }
        }
        take(batch, counts);
        return counts;
    }

    private void take(List<Row> batch, Map<Outcome, Long> counts) throws IOException {
        if (!batch.isEmpty()) {
            List<Taken> taken = to.take(batch.stream().map(Importing::keyed).toList());
            for (int i = 0; i < taken.size(); i++) {
                if (taken.get(i).outcome() == Outcome.REFUSED) {
                    refuse(batch.get(i), taken.get(i).reason(), counts);
                } else {
                    counts.merge(taken.get(i).outcome(), 1L, Long::sum);
                }
            }
            batch.clear();
        }
        progress.accept(rows.read());
    }

    private void refuse(Row row, String reason, Map<Outcome, Long> counts) throws IOException {
        refusals.add(row, reason);
        counts.merge(Outcome.REFUSED, 1L, Long::sum);
    }

    private static ObjectNode keyed(Row row) {
        ObjectNode body = Objects.requireNonNull(row.body());
        if (body.has("externalId") || body.has(KEY) || body.path("relais").has("id")) {
            return body;
        }
        byte[] all = body.toString().getBytes(StandardCharsets.UTF_8);
        return body.deepCopy().put(KEY, "row-" + UUID.nameUUIDFromBytes(all));
    }
}
