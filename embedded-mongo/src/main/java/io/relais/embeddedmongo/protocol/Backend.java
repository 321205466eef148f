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
import io.relais.embeddedmongo.collection.StoredDatabase;
import io.relais.embeddedmongo.commit.CommandGate;
import io.relais.embeddedmongo.store.Tables;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells commands apart: those that read go by themselves, all others one after the other through the gate. */
public final class Backend extends AbstractMongoBackend {

    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);
    private static final int INTERNAL_ERROR = 1;
    private static final int OP_QUERY_REFUSED = 352;

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
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            Document reply = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
            if (e instanceof MongoServerError error) {
                reply.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
            }
            return reply;
        } catch (RuntimeException e) {
            String command = message.getDocument().keySet().iterator().next();
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
        String name = command.toLowerCase(Locale.ROOT);
        Unsupported.refuse(name, query);
        return switch (name) {
            case "hello", "ismaster" -> hello(channel, database, query);
            case "ping", "buildinfo", "whatsmyuri", "endsessions" ->
                super.handleCommand(channel, database, command, query);
            case "find" -> reads.find(database, query);
            case "count" -> reads.count(database, query);
            case "distinct" -> reads.distinct(database, query);
            case "explain" -> reads.explain(database, query);
            case "getmore" -> cursors.more(query);
            case "killcursors" -> cursors.kill(query);
            case "aggregate" -> aggregate(channel, database, query);
            default -> gate.pass(() -> super.handleCommand(channel, database, command, query));
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

    private Document aggregate(Channel channel, String database, Document query) {
        boolean merges = String.valueOf(query.get("pipeline")).contains("$merge");
        return merges
                ? gate.pass(() -> super.handleCommand(channel, database, "aggregate", query))
                : reads.aggregate(database, query);
    }

    private Document hello(Channel channel, String database, Document query) {
        gate.requireOpen();
        return super.handleCommand(channel, database, "ismaster", query)
                .append("isWritablePrimary", true)
                .append("helloOk", true);
    }
}
