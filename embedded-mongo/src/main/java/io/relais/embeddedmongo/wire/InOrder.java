package io.relais.embeddedmongo.wire;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the commands of one connection one after the other, in threads that may wait, not in those of the sockets. */
final class InOrder extends MongoDatabaseHandler {

    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    private final MongoBackend backend;
    private final Executor workers;
    private CompletableFuture<@Nullable Void> last = CompletableFuture.completedFuture(null);

    InOrder(MongoBackend backend, ChannelGroup clients, Executor workers) {
        super(backend, clients);
        this.backend = backend;
        this.workers = workers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext client, ClientRequest request) {
        last = last.handleAsync((done, failed) -> answered(client, request), workers);
    }

    /** A client that got neither a reply nor the end of its connection would wait for ever. */
    private @Nullable Void answered(ChannelHandlerContext client, ClientRequest request) {
        try {
            if (request instanceof Unanswered command) {
                backend.handleMessage(command);
            } else {
                super.channelRead0(client, request);
            }
        } catch (MongoServerError e) {
            var unused = client.writeAndFlush(refusal(request, e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error(
                    "A connection is closed, its command failed: {}",
                    e.getClass().getName());
            var unused = client.close();
        }
        return null;
    }

    /** Only requests in the old protocol end here. */
    private static MongoReply refusal(ClientRequest request, MongoServerError e) {
        Document reply = new Document("ok", 0)
                .append("$err", e.getMessageWithoutErrorCode())
                .append("errmsg", e.getMessageWithoutErrorCode())
                .append("code", e.getCode());
        return new MongoReply(new MessageHeader(0, request.getHeader().getRequestID()), reply);
    }
}
