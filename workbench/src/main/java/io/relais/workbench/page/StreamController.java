package io.relais.workbench.page;

import io.relais.workbench.Changes;
import io.relais.workbench.traffic.TrafficLog;
import io.relais.workbench.traffic.TrafficRecord;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Pushes to the page that something changed, and every traffic record. */
@RestController
final class StreamController {
    private static final long NO_TIMEOUT = 0L;

    private final List<SseEmitter> open = new CopyOnWriteArrayList<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private final TrafficLog traffic;

    StreamController(Changes changes, TrafficLog traffic) {
        this.traffic = traffic;
        changes.onChange(() -> send("changed", new Nothing()));
        traffic.onRecord(record -> send("traffic", record));
    }

    /** The empty object. */
    record Nothing() {}

    @GetMapping("/workbench/api/stream")
    SseEmitter stream() {
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onError(gone -> open.remove(emitter));
        open.add(emitter);
        send("changed", new Nothing());
        return emitter;
    }

    @GetMapping("/workbench/api/traffic")
    List<TrafficRecord> traffic(@RequestParam(defaultValue = "200") int limit) {
        return traffic.latest(limit);
    }

    private void send(String event, Object data) {
        if (!open.isEmpty()) {
            sender.execute(() -> open.forEach(emitter -> send(emitter, event, data)));
        }
    }

    private void send(SseEmitter emitter, String event, Object data) {
        try {
            emitter.send(SseEmitter.event().name(event).data(data));
        } catch (IOException | IllegalStateException gone) {
            open.remove(emitter);
        }
    }

    @PreDestroy
    void stop() {
        List<SseEmitter> last = List.copyOf(open);
        open.clear();
        sender.shutdownNow();
        last.forEach(SseEmitter::complete);
    }
}
