package io.relais.embeddedmongo.wire;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Listens on the loopback interface, and on no other. A command that takes long holds up no other connection. */
public final class WireServer {

    /** Commands at a time: most wait for the disk, some read for long. Further ones queue. */
    private static final int WORKERS = 128;

    private static final int BACKLOG = 100;
    private static final int IDLE_SECONDS = 30;
    private static final int LAST_SECONDS = 5;

    private final AbstractMongoBackend backend;
    private final EventLoopGroup sockets;
    private final ExecutorService workers = workers();
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel channel;

    private WireServer(AbstractMongoBackend backend, int port) {
        this.backend = backend;
        this.sockets = new MultiThreadIoEventLoopGroup(
                2, new DefaultThreadFactory("embedded-mongo-io", true), NioIoHandler.newFactory());
        ChannelFuture bound =
                bootstrap().bind(new InetSocketAddress(loopback(), port)).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            sockets.shutdownGracefully(0, LAST_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
            throw new PortUnavailable(port, bound.cause());
        }
        this.channel = bound.channel();
    }

    /** The address that the connection string names, whatever this machine prefers. */
    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Listens.
     *
     * @param port where; 0 for one that the system picks
     * @throws PortUnavailable if another program listens there, or the port is not for everybody
     */
    public static WireServer start(AbstractMongoBackend backend, int port) {
        return new WireServer(backend, port);
    }

    /** Where it listens. */
    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /** Ends all connections, lets commands in hand finish, and closes the back end. */
    public void stop() {
        channel.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        finish();
        sockets.shutdownGracefully(0, LAST_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
        backend.close();
    }

    /** An interrupt would close the file under a writer; what takes too long finds the gate closed. */
    private void finish() {
        workers.shutdown();
        try {
            workers.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService workers() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                WORKERS,
                WORKERS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new DefaultThreadFactory("embedded-mongo-worker", true));
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    private ServerBootstrap bootstrap() {
        return new ServerBootstrap()
                .group(sockets)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    public void initChannel(SocketChannel client) {
                        client.pipeline()
                                .addLast(new MongoWireReplyEncoder())
                                .addLast(new Replies())
                                .addLast(new Frames())
                                .addLast(new InOrder(backend, clients, workers))
                                .addLast(new Strangers());
                    }
                });
    }
}
