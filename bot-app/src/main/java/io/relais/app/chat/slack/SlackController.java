package io.relais.app.chat.slack;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.relais.slack.SlackAnswer;
import io.relais.slack.SlackEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands everything that Slack sends to the adapter, byte for byte as it came: its signature is over these bytes. */
@RestController
@Conditional(SlackIsSetUp.class)
final class SlackController {

    private final SlackEndpoint endpoint;
    /** Slack stamps its requests with the real time, wherever the bot's own clock was moved to. */
    private final InstantSource realTime = Clock.systemUTC();

    private final Timer acknowledging;

    SlackController(SlackEndpoint endpoint, MeterRegistry meters) {
        this.endpoint = endpoint;
        this.acknowledging = Timer.builder("relais.ack")
                .description("Time until the chat has its acknowledgement; Slack waits for 3 seconds")
                .tag("channel", "slack")
                .publishPercentileHistogram()
                .register(meters);
    }

    @PostMapping("/slack/events")
    ResponseEntity<byte[]> events(HttpServletRequest request) throws IOException {
        Timer.Sample started = Timer.start();
        byte[] body = request.getInputStream().readNBytes(SlackEndpoint.LARGEST + 1);
        SlackAnswer answer = endpoint.receive(body, headers(request), realTime.instant());
        started.stop(acknowledging);
        return ResponseEntity.status(answer.status())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .body(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return headers;
    }
}
