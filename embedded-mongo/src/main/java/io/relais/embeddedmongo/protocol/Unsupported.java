package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;

/** Refuses, in MongoDB's own codes, what would otherwise be answered wrongly or in part. */
final class Unsupported {

    private static final int ILLEGAL_OPERATION = 20;
    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final int NOT_IMPLEMENTED = 238;
    private static final int CHANGE_STREAM = 40573;
    private static final List<String> OPTIONS =
            List.of("collation", "validator", "viewOn", "timeseries", "min", "max", "tailable", "capped");

    private Unsupported() {}

    /** Fails if the command asks for something that the engine does not have. */
    static void refuse(String name, Document command) {
        if (command.containsKey("txnNumber") || command.containsKey("startTransaction")) {
            throw new MongoServerError(
                    ILLEGAL_OPERATION,
                    "IllegalOperation",
                    "Transaction numbers are only allowed on a replica set member or mongos; the embedded engine"
                            + " has no transactions and no retryable writes (retryWrites=false)");
        }
        if (name.equals("renamecollection")) {
            throw new MongoServerError(
                    COMMAND_NOT_SUPPORTED, "CommandNotSupported", "the embedded engine can't rename collections");
        }
        for (String option : OPTIONS) {
            refuseOption(option, command);
        }
        statements(command, "updates", "u");
        statements(command, "deletes", "u");
        refusePipelineUpdate(command.get("update"));
        stages(command);
    }

    private static void refuseOption(String option, Document command) {
        Object value = command.get(option);
        if (value != null && !Boolean.FALSE.equals(value) && !isSimpleCollation(value)) {
            throw notImplemented("the option " + option);
        }
    }

    private static boolean isSimpleCollation(Object value) {
        return value instanceof Document collation && "simple".equals(collation.get("locale"));
    }

    private static void statements(Document command, String list, String update) {
        if (command.get(list) instanceof Collection<?> all) {
            for (Object each : all) {
                Document statement = (Document) each;
                refuseOption("collation", statement);
                refusePipelineUpdate(statement.get(update));
            }
        }
    }

    private static void refusePipelineUpdate(@org.jspecify.annotations.Nullable Object update) {
        if (update instanceof Collection) {
            throw notImplemented("an update by a pipeline");
        }
    }

    private static void stages(Document command) {
        if (command.get("pipeline") instanceof Collection<?> stages) {
            for (Object stage : stages) {
                if (stage instanceof Document one && one.containsKey("$changeStream")) {
                    throw new MongoServerError(
                            CHANGE_STREAM,
                            "Location40573",
                            "The $changeStream stage is only supported on replica sets");
                }
                if (stage instanceof Document one && one.containsKey("$out")) {
                    throw notImplemented("$out; $merge is there");
                }
            }
        }
    }

    private static MongoServerError notImplemented(String what) {
        return new MongoServerError(NOT_IMPLEMENTED, "NotImplemented", "the embedded engine does not have " + what);
    }
}
