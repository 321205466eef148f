package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.language.Refusals;
import java.util.Map;
import java.util.Set;

/** The beginning of a minute, hour, day, month or year in UTC, said by writing a date without what comes after. */
final class Truncation {

    private static final Map<String, String> FORMATS = Map.of(
            "second", "%Y-%m-%dT%H:%M:%S.000Z",
            "minute", "%Y-%m-%dT%H:%M:00.000Z",
            "hour", "%Y-%m-%dT%H:00:00.000Z",
            "day", "%Y-%m-%dT00:00:00.000Z",
            "month", "%Y-%m-01T00:00:00.000Z",
            "year", "%Y-01-01T00:00:00.000Z");

    private static final Set<String> TAKEN = Set.of("date", "unit");

    private Truncation() {}

    static Document of(Document arguments) {
        String format = FORMATS.get(String.valueOf(arguments.get("unit")));
        if (format == null || !TAKEN.equals(arguments.keySet())) {
            throw Refusals.lacking("$dateTrunc but by one second, minute, hour, day, month or year of UTC");
        }
        Document written = new Document("date", arguments.get("date")).append("format", format);
        return new Document("$toDate", new Document("$dateToString", written));
    }
}
