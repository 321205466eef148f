package io.relais.core.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Listens to all commands and notes what is outside the subset of MongoDB that the ADR lists. */
final class Subset implements CommandListener {

    /** What the driver says to a server by itself. */
    private static final Set<String> OF_THE_DRIVER =
            Set.of("hello", "isMaster", "endSessions", "killCursors", "getMore");

    /** In a field's path: the element that the filter found. */
    private static final String POSITION = ".$";

    /** What the product may say, and the operators that it may say it with. */
    static final Map<String, Set<String>> COMMANDS = Map.ofEntries(
            Map.entry("ping", Set.of()),
            Map.entry("find", Set.of("$gt", "$gte", "$lt", "$lte", "$in", "$elemMatch", "$and")),
            Map.entry("insert", Set.of()),
            Map.entry(
                    "update",
                    Set.of(
                            "$lt",
                            "$lte",
                            "$set",
                            "$unset",
                            "$inc",
                            "$push",
                            "$each",
                            "$slice",
                            "$pull",
                            "$addToSet",
                            "$setOnInsert",
                            "$in",
                            POSITION)),
            Map.entry("findAndModify", Set.of("$set", "$inc", "$lte")),
            Map.entry("delete", Set.of("$in")),
            Map.entry("aggregate", Set.of("$match", "$group", "$limit", "$sum", "$max", "$gte", "$in")),
            Map.entry("createIndexes", Set.of()),
            Map.entry("listIndexes", Set.of()),
            Map.entry("drop", Set.of()),
            Map.entry("dropDatabase", Set.of()));

    private final Set<String> outside = new ConcurrentSkipListSet<>();

    /** What was outside since the last time that this was asked, each once. */
    Set<String> outside() {
        Set<String> found = new TreeSet<>(outside);
        outside.removeAll(found);
        return found;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        String command = event.getCommandName();
        if (OF_THE_DRIVER.contains(command)) {
            return;
        }
        Set<String> allowed = COMMANDS.get(command);
        if (allowed == null) {
            outside.add(command);
            return;
        }
        event.getCommand()
                .forEach((field, value) -> operators(value)
                        .filter(operator -> !allowed.contains(operator))
                        .forEach(operator -> outside.add(command + " " + operator)));
        replaced(event.getCommand()).forEach(outside::add);
    }

    /** An update without operators puts a new document in place of the old one. */
    private static Stream<String> replaced(BsonDocument command) {
        Stream<BsonValue> updates = Stream.concat(
                command.getArray("updates", new BsonArray()).stream()
                        .map(update -> update.asDocument().get("u")),
                Stream.ofNullable(command.get("update")).filter(value -> !value.isString()));
        return updates.flatMap(update -> update.isArray()
                ? Stream.of("an update by a pipeline")
                : update.asDocument().keySet().stream()
                        .filter(key -> !key.startsWith("$"))
                        .map(key -> "a replaced document"));
    }

    private static Stream<String> operator(String key) {
        return key.startsWith("$") ? Stream.of(key) : Stream.of(POSITION).filter(key::contains);
    }

    private static Stream<String> operators(BsonValue value) {
        if (value.isArray()) {
            return value.asArray().stream().flatMap(Subset::operators);
        }
        if (value.isRegularExpression() || value.isJavaScript()) {
            return Stream.of(value.getBsonType().name());
        }
        return value.isDocument()
                ? value.asDocument().entrySet().stream()
                        .flatMap(field -> Stream.concat(operator(field.getKey()), operators(field.getValue())))
                : Stream.of();
    }
}
