package io.relais.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a driver and the engine, so that a test can cut the line. */
final class Relay implements AutoCloseable {

    private final ServerSocket entry;
    private final int target;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Relay(EmbeddedMongo engine) throws IOException {
        this.target = portOf(engine);
        this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    static int portOf(EmbeddedMongo engine) {
        String uri = engine.connectionString();
        return Integer.parseInt(uri.substring(uri.lastIndexOf(':') + 1));
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + entry.getLocalPort();
    }

    /** Ends all connections there are; new ones are taken. */
    void cut() {
        open.forEach(Relay::close);
        open.clear();
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
        threads.shutdown();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entry.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.addAll(List.of(client, server));
                threads.execute(() -> pass(client, server));
                threads.execute(() -> pass(server, client));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            close(to);
        }
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
