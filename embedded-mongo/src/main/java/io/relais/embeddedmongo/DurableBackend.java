package io.relais.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import org.h2.mvstore.MVStore;

/** The library's back end with every command sent through the {@link CommandGate}. */
final class DurableBackend extends AbstractMongoBackend {

    /** Documents in a batch where the client names no number; the library would put all into one reply. */
    private static final int BATCH = 1_000;

    private final MVStore store;
    private final CommandGate gate;

    DurableBackend(MVStore store, CommandGate gate) {
        this.store = store;
        this.gate = gate;
        StoredDatabase.namesIn(store).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, store, getCursorRegistry());
    }

    /** Answers an error as a reply; left to the library it would be logged together with the person's data. */
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
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" -> hello(channel, database, query);
            case "find", "getmore" -> {
                query.putIfAbsent("batchSize", BATCH);
                yield gate.pass(() -> super.handleCommand(channel, database, command, query));
            }
            default -> gate.pass(() -> super.handleCommand(channel, database, command, query));
        };
    }

    /** The protocol of drivers older than those of 2018; refused, so that no reply bypasses the gate. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerError(352, "UnsupportedOpQueryCommand", "OP_QUERY is not supported: use a current driver");
    }

    @Override
    public void close() {
        super.close();
        gate.close();
    }

    private Document hello(Channel channel, String database, Document query) {
        gate.requireOpen();
        return super.handleCommand(channel, database, "ismaster", query)
                .append("isWritablePrimary", true)
                .append("helloOk", true);
    }
}
