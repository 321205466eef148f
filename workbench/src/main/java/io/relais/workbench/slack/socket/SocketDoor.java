package io.relais.workbench.slack.socket;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Team;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.node.ObjectNode;

/** Lets connections in by ticket, greets them, and hands what they say to the line. */
@Component
final class SocketDoor extends TextWebSocketHandler {
    private static final int SEND_MILLIS = 5_000;
    private static final int BUFFER_BYTES = 1 << 20;
    private static final int REFRESH_SECONDS = 3_600;

    private final Tickets tickets;
    private final SocketTransport line;

    SocketDoor(Tickets tickets, SocketTransport line) {
        this.tickets = tickets;
        this.line = line;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        String path = Optional.ofNullable(session.getUri()).map(URI::getPath).orElse("");
        if (!tickets.redeem(path.substring(path.lastIndexOf('/') + 1))) {
            session.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        var shared = new ConcurrentWebSocketSessionDecorator(session, SEND_MILLIS, BUFFER_BYTES);
        shared.sendMessage(new TextMessage(Json.write(hello())));
        line.opened(shared);
    }

    private static ObjectNode hello() {
        ObjectNode hello = Json.object().put("type", "hello").put("num_connections", 1);
        hello.putObject("debug_info")
                .put("host", "workbench")
                .put("build_number", 1)
                .put("approximate_connection_time", REFRESH_SECONDS);
        hello.putObject("connection_info").put("app_id", Team.APP);
        return hello;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Json.parse(message.getPayload()).ifPresent(line::acknowledged);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        line.closed(session.getId());
    }
}
