package io.relais.app.chat.teams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.relais.teams.TeamsAnswer;
import io.relais.teams.TeamsEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands everything that Teams sends to the adapter, with the token that came with it. */
@RestController
@Conditional(TeamsIsSetUp.class)
final class TeamsController {

    private final TeamsEndpoint endpoint;
    /** A token's time is the real time, wherever the bot's own clock was moved to. */
    private final InstantSource realTime = Clock.systemUTC();

    private final Timer acknowledging;

    TeamsController(TeamsEndpoint endpoint, MeterRegistry meters) {
        this.endpoint = endpoint;
        this.acknowledging = Timer.builder("relais.ack")
                .description("Time until the chat has its acknowledgement; Slack waits for 3 seconds")
                .tag("channel", "teams")
                .publishPercentileHistogram()
                .register(meters);
    }

    @PostMapping("/api/messages")
    ResponseEntity<byte[]> messages(HttpServletRequest request) throws IOException {
        Timer.Sample started = Timer.start();
        byte[] body = request.getInputStream().readNBytes(TeamsEndpoint.LARGEST + 1);
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        TeamsAnswer answer = endpoint.receive(body, authorization, realTime.instant());
        started.stop(acknowledging);
        return ResponseEntity.status(answer.status())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .body(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
