package io.relais.embeddedmongo.protocol;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs the commands of one connection one after the other, in threads that may wait, not in those of the sockets. */
final class InOrder extends MongoDatabaseHandler {

    private final Executor workers;
    private CompletableFuture<@Nullable Void> last = CompletableFuture.completedFuture(null);

    InOrder(MongoBackend backend, ChannelGroup clients, Executor workers) {
        super(backend, clients);
        this.workers = workers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext client, ClientRequest request) {
        last = last.handleAsync((done, failed) -> answered(client, request), workers);
    }

    private @Nullable Void answered(ChannelHandlerContext client, ClientRequest request) {
        super.channelRead0(client, request);
        return null;
    }
}
