package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.relais.embeddedmongo.collection.StoredCollection;
import io.relais.embeddedmongo.collection.StoredDatabase;
import io.relais.embeddedmongo.commit.CommandGate;
import io.relais.embeddedmongo.store.Tables;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells commands apart: those that read go by themselves, all others one after the other through the gate. */
public final class Backend extends AbstractMongoBackend {

    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);
    private static final int INTERNAL_ERROR = 1;
    private static final int OP_QUERY_REFUSED = 352;
    private static final int NO_DATABASE = 40571;

    private final Tables tables;
    private final CommandGate gate;
    private final Cursors cursors;
    private final Reads reads;
    private final Map<String, StoredDatabase> known = new ConcurrentHashMap<>();

    /** A back end on open tables. */
    public Backend(Tables tables, CommandGate gate, Cursors cursors) {
        this.tables = tables;
        this.gate = gate;
        this.cursors = cursors;
        this.reads = new Reads(gate, cursors, known::get);
        gate.pass(() -> {
            tables.databases().forEach(this::resolveDatabase);
            return new Document();
        });
    }

    /** The databases there are; what is done to them has to go through the gate. */
    public Collection<StoredDatabase> databases() {
        return known.values();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        StoredDatabase open = known.get(name);
        if (open == null) {
            open = new StoredDatabase(name, tables, getCursorRegistry());
            known.put(name, open);
        }
        return open;
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        known.remove(name);
    }

    /** The one place where failures become replies. The library would log them together with the person's data. */
    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().stream().findFirst().orElse("");
        try {
            if (message.getDatabaseName() == null) {
                throw new MongoServerError(NO_DATABASE, "OP_MSG requests require a $db argument");
            }
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return Failure.reply(e);
        } catch (MVStoreException e) {
            LOG.error("The command {} failed, its data can't be read: {}", command, e.getMessage());
            return Failure.unreadable(e);
        } catch (RuntimeException e) {
            LOG.error("The command {} failed: {} at {}", command, e.getClass().getName(), e.getStackTrace()[0]);
            return new Document("ok", 0)
                    .append(
                            "errmsg",
                            "the embedded engine can't do that: " + e.getClass().getSimpleName())
                    .append("code", INTERNAL_ERROR)
                    .append("codeName", "InternalError");
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        CommandCheck.check(command, query);
        UnaryOperator<Document> stock = request -> super.handleCommand(channel, database, command, request);
        return switch (command) {
            case "hello", "isMaster", "ismaster" -> hello(channel, database, query);
            case "ping", "buildInfo", "buildinfo", "whatsmyuri" -> stock.apply(query);
            case "endSessions" -> new Document("ok", 1.0);
            case "find" -> reads.find(database, query);
            case "count" -> reads.count(database, query);
            case "distinct" -> reads.distinct(database, query);
            case "explain" -> reads.explain(database, Parts.document(query, "explain"));
            case "getMore" -> cursors.more(query);
            case "killCursors" -> cursors.kill(query);
            case "aggregate" -> aggregate(database, query);
            default -> gate.pass(() -> alone(database, command, query, stock));
        };
    }

    private Document alone(String database, String command, Document query, UnaryOperator<Document> stock) {
        StoredDatabase there = known.get(database);
        StoredCollection collection =
                there == null || !(query.get(command) instanceof String name) ? null : there.collection(name);
        Hint.check(collection, query);
        return switch (command) {
            case "findAndModify", "findandmodify" -> new FindAndModify(query, stock).run(collection);
            case "listDatabases" -> Catalog.databases(databases(), query);
            case "listCollections" -> Catalog.collections(database, there, query);
            case "listIndexes", "drop" -> Catalog.onlyIfThere(collection, query, stock);
            case "dropIndexes" ->
                Catalog.onlyIfThere(collection, query, request -> Catalog.dropIndexes(request, stock));
            default -> stock.apply(query);
        };
    }

    /** The protocol of drivers older than those of 2018; refused, so that no reply bypasses the gate. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerError(
                OP_QUERY_REFUSED, "UnsupportedOpQueryCommand", "OP_QUERY is not supported: use a current driver");
    }

    @Override
    public void close() {
        super.close();
        known.clear();
        cursors.close();
        gate.close();
    }

    private Document aggregate(String database, Document query) {
        if (Boolean.TRUE.equals(query.get("explain"))) {
            return reads.explain(database, query);
        }
        return Pipeline.merges(query)
                ? gate.pass(() -> reads.merge(database, query, this::resolveDatabase))
                : reads.aggregate(database, query);
    }

    private Document hello(Channel channel, String database, Document query) {
        gate.requireOpen();
        return super.handleCommand(channel, database, "ismaster", query)
                .append("isWritablePrimary", true)
                .append("helloOk", true);
    }
}
