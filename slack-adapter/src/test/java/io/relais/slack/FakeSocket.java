package io.relais.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Socket Mode. */
final class FakeSocket extends WebSocketServer {

    private final CountDownLatch started = new CountDownLatch(1);

    private final LinkedBlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();

    private final LinkedBlockingQueue<JsonObject> acknowledged = new LinkedBlockingQueue<>();

    FakeSocket() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        setReuseAddr(true);
        start();
        await();
    }

    String url() {
        return "ws://127.0.0.1:" + getPort() + "/link";
    }

    /** The next connection that is opened. */
    WebSocket connection() throws InterruptedException {
        WebSocket connection = opened.poll(15, TimeUnit.SECONDS);
        if (connection == null) {
            throw new AssertionError("nobody connected");
        }
        return connection;
    }

    JsonObject acknowledgement() throws InterruptedException {
        JsonObject ack = acknowledged.poll(10, TimeUnit.SECONDS);
        if (ack == null) {
            throw new AssertionError("nothing was acknowledged");
        }
        return ack;
    }

    static String envelope(String type, String id, String payload) {
        return "{\"type\":\"" + type + "\",\"envelope_id\":\"" + id
                + "\",\"accepts_response_payload\":true,\"payload\":" + payload + "}";
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        socket.send("{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A0001\"}}");
        opened.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        acknowledged.add(JsonParser.parseString(message).getAsJsonObject());
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception ex) {}

    @Override
    public void onStart() {
        started.countDown();
    }

    private void await() {
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
