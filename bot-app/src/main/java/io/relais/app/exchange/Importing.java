package io.relais.app.exchange;

import io.relais.app.api.read.LeadReader;
import io.relais.app.exchange.Destination.Outcome;
import io.relais.app.exchange.Destination.Ready;
import io.relais.app.exchange.Destination.Taken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    /** Takes all of them in; how many there were, by what became of them. Reads on while what was read is stored. */
    public Map<Outcome, Long> run() throws IOException {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        try (Ahead<Some> ahead = new Ahead<>(this::some)) {
            for (Some some = ahead.next(); !some.rows().isEmpty(); some = ahead.next()) {
                take(some, counts);
                progress.accept(some.read());
            }
        }
        return counts;
    }

    /**
     * The rows that are taken together.
     *
     * @param ready those of them that could be read
     * @param read how far the file was read for them, in bytes
     */
    private record Some(List<Row> rows, Ready ready, long read) {}

    private Some some() throws IOException {
        List<Row> some = new ArrayList<>();
        List<ObjectNode> bodies = new ArrayList<>();
        while (some.size() < AT_ONCE) {
            Row row = rows.next();
            if (row == null) {
                break;
            }
            some.add(row);
            if (row.body() != null) {
                bodies.add(keyed(row.body()));
            }
        }
        return new Some(some, to.ready(bodies), rows.read());
    }

    private void take(Some some, Map<Outcome, Long> counts) throws IOException {
        Iterator<Taken> taken = some.ready().take().iterator();
        for (Row row : some.rows()) {
            Taken became = row.body() == null ? new Taken(Outcome.REFUSED, row.problem()) : taken.next();
            counts.merge(became.outcome(), 1L, Long::sum);
            if (became.outcome() == Outcome.REFUSED) {
                refusals.add(row, became.reason());
            }
        }
    }

    private static ObjectNode keyed(ObjectNode body) {
        if (body.has("externalId") || body.has(KEY) || LeadReader.exported(body) != null) {
            return body;
        }
        byte[] all = body.toString().getBytes(StandardCharsets.UTF_8);
        return body.deepCopy().put(KEY, "row-" + UUID.nameUUIDFromBytes(all));
    }
}
