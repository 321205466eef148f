package io.relais.workbench.launch;

import io.relais.workbench.BotAddress;
import io.relais.workbench.Credentials;
import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.traffic.TrafficLog;
import io.relais.workbench.traffic.TrafficRecord;
import io.relais.workbench.traffic.TrafficRecord.Channel;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bot's own HTTP API: leads, the example month, the development clock, health. */
@Component
public final class BotApi {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration HEALTH_PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(HEALTH_PATIENCE)
            .build();
    private final BotAddress bot;
    private final Credentials credentials;
    private final WorkbenchClock clock;
    private final TrafficLog traffic;

    BotApi(BotAddress bot, Credentials credentials, WorkbenchClock clock, TrafficLog traffic) {
        this.bot = bot;
        this.credentials = credentials;
        this.clock = clock;
        this.traffic = traffic;
    }

    /** What the bot answered; status 0 when it did not. */
    public record Answer(int status, JsonNode body) {}

    /** Sends a lead. */
    public Answer sendLead(ObjectNode lead) {
        return logged(
                "POST /api/v1/leads",
                lead,
                request("/api/v1/leads").POST(body(lead)).build());
    }

    /** Asks for the example month; the bot makes it in the background. */
    public Answer beginDemo() {
        ObjectNode nothing = Json.object();
        return logged(
                "POST /dev/demo-data",
                nothing,
                request("/dev/demo-data").POST(body(nothing)).build());
    }

    /** How far the example month has come; asked often, so it is not logged. */
    public Answer demoProgress() {
        return send(request("/dev/demo-data").GET().build());
    }

    /** Tells the bot how far its clock is moved; answers whether it took it. */
    public boolean pushClock() {
        ObjectNode offset = Json.object().put("offsetSeconds", clock.offset().toSeconds());
        HttpRequest request = request("/dev/clock").PUT(body(offset)).build();
        int status = logged("PUT /dev/clock", offset, request).status();
        return status >= 200 && status < 300;
    }

    /** Whether the bot answers at all; an unhealthy bot does. */
    boolean answers() {
        HttpRequest health = HttpRequest.newBuilder(bot.at("/actuator/health"))
                .timeout(HEALTH_PATIENCE)
                .build();
        return send(health).status() != 0;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(bot.at(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + credentials.apiKey());
    }

    private static HttpRequest.BodyPublisher body(ObjectNode json) {
        return BodyPublishers.ofString(Json.write(json));
    }

    private Answer logged(String name, ObjectNode sent, HttpRequest request) {
        long started = System.nanoTime();
        Answer answer = send(request);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        traffic.record(
                TrafficRecord.Exchange.toBot(Channel.TOOLS, name, sent),
                new TrafficRecord.Answer(answer.status(), millis, answer.body()));
        return answer;
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode body = Json.parse(response.body()).orElseGet(() -> Json.tree(response.body()));
            return new Answer(response.statusCode(), body);
        } catch (IOException nobody) {
            return new Answer(0, Json.object().put("error", "the bot does not answer"));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(0, Json.object().put("error", "interrupted"));
        }
    }
}
