package io.relais.embeddedmongo.protocol;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commands there are, and what each may say. An option that is not here was never thought about. */
final class KnownOptions {

    /** What every command may say: who asks and how urgently, which changes no answer. */
    private static final List<String> COMMON = List.of(
            "$db",
            "lsid",
            "$clusterTime",
            "$readPreference",
            "readConcern",
            "writeConcern",
            "comment",
            "maxTimeMS",
            "apiVersion",
            "apiStrict",
            "apiDeprecationErrors");

    private static final Map<String, Set<String>> COMMANDS = commands();

    private KnownOptions() {}

    /** What that command may say besides its own name; null if there is no such command. */
    static @Nullable Set<String> of(String command) {
        return COMMANDS.get(command);
    }

    /** What one of several statements of a command may say. */
    static Set<String> ofStatement(String command) {
        return switch (command) {
            case "update" -> Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint", "collation");
            case "delete" -> Set.of("q", "limit", "hint", "collation");
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static Map<String, Set<String>> commands() {
        Map<String, Set<String>> all = new HashMap<>();
        put(all, "find", "filter sort projection hint skip limit batchSize singleBatch noCursorTimeout allowDiskUse");
        put(
                all,
                "find",
                "allowPartialResults oplogReplay returnKey showRecordId tailable awaitData min max let collation");
        put(all, "aggregate", "pipeline cursor explain hint allowDiskUse bypassDocumentValidation let collation");
        put(all, "count", "query limit skip hint fields collation");
        put(all, "distinct", "key query hint collation");
        put(all, "explain", "verbosity");
        put(all, "getMore", "collection batchSize");
        put(all, "killCursors", "cursors");
        put(all, "insert", "documents ordered bypassDocumentValidation");
        put(all, "update", "updates ordered bypassDocumentValidation let");
        put(all, "delete", "deletes ordered let");
        for (String name : List.of("findAndModify", "findandmodify")) {
            put(all, name, "query update remove new upsert fields sort arrayFilters hint let collation");
            put(all, name, "bypassDocumentValidation");
        }
        put(all, "create", "capped size max autoIndexId validator validationLevel validationAction viewOn pipeline");
        put(all, "create", "timeseries collation expireAfterSeconds clusteredIndex storageEngine");
        put(all, "createIndexes", "indexes commitQuorum ignoreUnknownIndexOptions");
        put(all, "dropIndexes", "index");
        put(all, "listCollections", "filter nameOnly cursor authorizedCollections");
        put(all, "listDatabases", "filter nameOnly authorizedDatabases");
        put(all, "listIndexes", "cursor");
        for (String name :
                List.of("drop", "dropDatabase", "ping", "whatsmyuri", "endSessions", "buildInfo", "buildinfo")) {
            put(all, name, "");
        }
        for (String name : List.of("connectionStatus", "getLog", "hostInfo", "replSetGetStatus")) {
            put(all, name, "showPrivileges");
        }
        for (String name : List.of("hello", "isMaster", "ismaster")) {
            put(all, name, "client compression helloOk saslSupportedMechs speculativeAuthenticate loadBalanced");
            put(all, name, "topologyVersion maxAwaitTimeMS hostInfo internalClient backpressure");
        }
        return all;
    }

    private static void put(Map<String, Set<String>> all, String command, String options) {
        Set<String> known = all.computeIfAbsent(command, it -> new HashSet<>(COMMON));
        known.addAll(Arrays.asList(options.split(" ")));
        known.add(command);
    }
}
