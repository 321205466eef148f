package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.relais.embeddedmongo.language.FilterCheck;
import io.relais.embeddedmongo.language.ProjectionCheck;
import io.relais.embeddedmongo.language.Refusals;
import io.relais.embeddedmongo.language.SortCheck;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses, in MongoDB's own codes, what would otherwise be answered wrongly or in part. */
final class CommandCheck {

    private static final List<String> LACKING = List.of(
            "collation",
            "validator",
            "viewOn",
            "timeseries",
            "clusteredIndex",
            "expireAfterSeconds",
            "min",
            "max",
            "tailable",
            "awaitData",
            "returnKey",
            "showRecordId",
            "capped",
            "let");

    private static final Set<String> FIGURES = Set.of("collStats", "dbStats", "validate", "serverStatus", "dbHash");

    private static final Map<String, String> REQUIRED = Map.of(
            "insert", "documents",
            "update", "updates",
            "delete", "deletes",
            "distinct", "key",
            "createIndexes", "indexes",
            "dropIndexes", "index",
            "aggregate", "pipeline");

    private CommandCheck() {}

    /** Fails if the command, or something that it asks for, is not there. */
    static void check(String name, Document command) {
        refuseTransaction(name, command);
        Set<String> options = KnownOptions.of(name);
        if (options == null) {
            throw unknown(name);
        }
        refuseUnknown(name, command, options);
        LACKING.forEach(option -> refuseLacking(option, command.get(option)));
        String required = REQUIRED.get(name);
        if (required != null && command.get(required) == null) {
            throw new MongoServerError(
                    40414, "BSON field '" + name + "." + required + "' is missing but a required field");
        }
        refuseConcern(command);
        language(name, command);
    }

    private static void refuseTransaction(String name, Document command) {
        boolean ends = name.equals("commitTransaction") || name.equals("abortTransaction");
        if (ends || command.containsKey("txnNumber") || command.containsKey("startTransaction")) {
            throw new MongoServerError(
                    20,
                    "IllegalOperation",
                    "Transaction numbers are only allowed on a replica set member or mongos; the embedded engine"
                            + " has no transactions and no retryable writes (retryWrites=false)");
        }
    }

    private static MongoServerError unknown(String name) {
        if (name.equals("renameCollection")) {
            return new MongoServerError(115, "CommandNotSupported", "the embedded engine can't rename collections");
        }
        return FIGURES.contains(name)
                ? new MongoServerError(115, "CommandNotSupported", "the embedded engine keeps no such figures")
                : new MongoServerError(59, "CommandNotFound", "no such command: '" + name + "'");
    }

    static void refuseUnknown(String name, Document command, Set<String> options) {
        for (String option : command.keySet()) {
            if (!options.contains(option)) {
                throw new MongoServerError(40415, "BSON field '" + name + "." + option + "' is an unknown field.");
            }
        }
    }

    static void refuseLacking(String option, @Nullable Object value) {
        boolean nothing = value instanceof Document document
                ? document.isEmpty() || "simple".equals(document.get("locale"))
                : value == null || Boolean.FALSE.equals(value);
        if (!nothing) {
            throw Refusals.lacking("the option " + option);
        }
    }

    private static void refuseConcern(Document command) {
        Object level = Parts.document(command, "readConcern").get("level");
        if ("snapshot".equals(level) || "linearizable".equals(level)) {
            throw new MongoServerError(
                    123, "NotAReplicaSet", "node needs to be a replica set member to use readConcern: " + level);
        }
        if (Parts.whole(Parts.document(command, "writeConcern"), "w") > 1) {
            throw Refusals.bad("cannot use 'w' > 1 when a host is not replicated");
        }
    }

    private static void language(String name, Document command) {
        switch (name) {
            case "find" -> {
                filter(command, "filter");
                SortCheck.check(command.get("sort"));
                ProjectionCheck.check(command.get("projection"));
                notNegative(command, "skip");
            }
            case "count" -> filter(command, "query");
            case "distinct" -> {
                filter(command, "query");
                if (!(command.get("key") instanceof String)) {
                    throw new MongoServerError(14, "TypeMismatch", "BSON field 'distinct.key' must be a string");
                }
            }
            case "listCollections", "listDatabases" -> filter(command, "filter");
            case "aggregate" -> aggregate(command);
            case "update" -> statements(name, command.get("updates"));
            case "delete" -> statements(name, command.get("deletes"));
            case "findAndModify", "findandmodify" -> FindAndModify.check(command);
            case "createIndexes" -> IndexCheck.check(command.get("indexes"));
            default -> {}
        }
    }

    static void filter(Document command, String field) {
        if (command.get(field) != null) {
            FilterCheck.check(command.get(field));
        }
    }

    private static void notNegative(Document command, String field) {
        if (Parts.whole(command, field) < 0) {
            throw new MongoServerError(51024, "BSON field '" + field + "' value must be >= 0");
        }
    }

    private static void aggregate(Document command) {
        if (!(command.get("aggregate") instanceof String)) {
            throw new MongoServerError(73, "InvalidNamespace", "a collection is required to aggregate");
        }
        if (!(command.get("cursor") instanceof Document) && !Boolean.TRUE.equals(command.get("explain"))) {
            throw Refusals.unreadable(
                    "The 'cursor' option is required, except for aggregate with the explain argument");
        }
        Pipeline.of(command);
    }

    private static void statements(String name, @Nullable Object statements) {
        if (statements instanceof Collection<?> all) {
            for (Object each : all) {
                Document statement = Refusals.document(each, "a statement of " + name);
                refuseLacking("sort", statement.remove("sort"));
                refuseUnknown(name, statement, KnownOptions.ofStatement(name));
                refuseLacking("collation", statement.get("collation"));
                if (name.equals("delete") && Parts.whole(statement, "limit") > 1) {
                    throw Refusals.unreadable("The limit field in delete objects must be 0 or 1");
                }
            }
        }
    }
}
