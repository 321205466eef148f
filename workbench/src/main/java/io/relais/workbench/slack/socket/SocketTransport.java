package io.relais.workbench.slack.socket;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchSettings;
import io.relais.workbench.slack.events.BotAnswer;
import io.relais.workbench.slack.events.BotAnswer.Outcome;
import io.relais.workbench.slack.events.Delivery;
import io.relais.workbench.slack.events.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends envelopes over the socket that was opened last, and waits for each to be acknowledged. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SocketTransport implements Transport {
    private static final int OK = 200;

    private final List<WebSocketSession> sessions = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Duration patience;

    SocketTransport(WorkbenchSettings settings) {
        this.patience = settings.patience();
    }

    void opened(WebSocketSession session) {
        sessions.add(session);
    }

    void closed(String id) {
        sessions.removeIf(session -> session.getId().equals(id));
    }

    void acknowledged(JsonNode message) {
        CompletableFuture<JsonNode> answer = waiting.remove(Json.text(message, "envelope_id"));
        if (answer != null) {
            answer.complete(message.path("payload"));
        }
    }

    @Override
    public Optional<BotAnswer> send(Delivery delivery) {
        List<WebSocketSession> open =
                sessions.stream().filter(WebSocketSession::isOpen).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(exchange(open.get(open.size() - 1), delivery));
    }

    private BotAnswer exchange(WebSocketSession session, Delivery delivery) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            session.sendMessage(new TextMessage(Json.write(envelope(id, delivery))));
            JsonNode payload = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            String body = payload.isMissingNode() || payload.isNull() ? "" : Json.write(payload);
            return new BotAnswer(Outcome.ACKNOWLEDGED, OK, body, true);
        } catch (TimeoutException late) {
            return BotAnswer.none(Outcome.TIMED_OUT);
        } catch (IOException | ExecutionException gone) {
            return BotAnswer.none(Outcome.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return BotAnswer.none(Outcome.UNREACHABLE);
        } finally {
            waiting.remove(id);
        }
    }

    private static ObjectNode envelope(String id, Delivery delivery) {
        Delivery.Retry retry = delivery.retry();
        ObjectNode envelope = Json.object()
                .put("envelope_id", id)
                .put("type", delivery.kind().envelope())
                .put("accepts_response_payload", delivery.kind() != Delivery.Kind.EVENT);
        envelope.set("payload", delivery.payload());
        if (delivery.kind() == Delivery.Kind.EVENT) {
            envelope.put("retry_attempt", retry == null ? 0 : retry.number());
            envelope.put("retry_reason", retry == null ? "" : retry.reason());
        }
        return envelope;
    }
}
