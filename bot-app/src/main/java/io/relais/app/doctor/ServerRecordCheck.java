package io.relais.app.doctor;

import io.relais.app.settings.Secret;
import io.relais.app.store.MongoAddress;
import io.relais.core.mongo.DatabaseReport;
import io.relais.core.mongo.MongoConnection;
import io.relais.core.mongo.UnsuitableDatabase;
import io.relais.core.port.StoreUnavailable;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the MongoDB server answers, keeps what it confirms, and has the indexes.
 *
 * @param uri where it is, with its password
 */
public record ServerRecordCheck(Secret uri) implements Check {

    private static final String SUBJECT = "record";
    private static final String INDEXES = "record: indexes";

    @Override
    public List<Finding> look() {
        String place = "MongoDB at " + uri.reveal(MongoAddress::withoutSecrets);
        try (MongoConnection connection = uri.reveal(MongoConnection::open)) {
            return found(DatabaseReport.of(connection), place);
        } catch (IllegalArgumentException unreadable) {
            return List.of(Finding.missing(
                    SUBJECT, "RELAIS_MONGODB_URI is not a URI that MongoDB's driver reads", "correct it"));
        } catch (UnsuitableDatabase unsuitable) {
            return List.of(
                    Finding.missing(SUBJECT, place + ": " + unsuitable.getMessage(), "do that; then look again"));
        } catch (StoreUnavailable away) {
            return List.of(Finding.missing(
                    SUBJECT,
                    place + " does not answer, or refuses",
                    "look at the address, the user and the network between; the bot does not start before that"));
        }
    }

    static List<Finding> found(DatabaseReport report, String place) {
        List<Finding> found = new ArrayList<>();
        found.add(Finding.ok(SUBJECT, place));
        found.add(kind(report.kind()));
        found.add(confirmation(report.confirmation()));
        report.mismatches().forEach(words -> found.add(Finding.missing(INDEXES, words, "do that; then look again")));
        if (!report.missing().isEmpty()) {
            found.add(Finding.warn(
                    INDEXES,
                    "not there yet: " + String.join(", ", report.missing()),
                    "start the bot: it builds them; on much data that takes a while"));
        } else if (report.mismatches().isEmpty()) {
            found.add(Finding.ok(INDEXES, "all there"));
        }
        return found;
    }

    private static Finding kind(DatabaseReport.Kind kind) {
        return switch (kind) {
            case REPLICATED -> Finding.ok("record: server", "holds the record more than once");
            case ALONE ->
                Finding.warn(
                        "record: server",
                        "stands alone: its disk is the only one with the record",
                        "use a replica set where leads must not be lost");
        };
    }

    private static Finding confirmation(DatabaseReport.Confirmation confirmation) {
        return switch (confirmation) {
            case MAJORITY -> Finding.ok("record: writes", "count once the majority has them");
            case LESS ->
                Finding.warn(
                        "record: writes",
                        "count before the majority has them: a fail-over may lose what was acknowledged",
                        "take w=... out of RELAIS_MONGODB_URI");
        };
    }
}
