package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.BOT_TOKEN;
import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The faults that can be injected. */
class FaultsTest {
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void forget() {
        workbench.bot.reset();
        faults("{}");
    }

    @Test
    void limitsAMethodAsOftenAsAsked() {
        faults("{'failMethods':[{'method':'chat.postMessage','status':429,'retryAfterSeconds':7,'times':2}]}");

        HttpResponse<String> first = call("chat.postMessage");
        call("chat.postMessage");
        HttpResponse<String> third = call("chat.postMessage");

        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(first.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(first.body()).contains("ratelimited");
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(workbench.state("U0ANA").at("/faults/failMethods")).isEmpty();
    }

    @Test
    void failsEveryMethodForEver() {
        faults("{'failMethods':[{'method':'*','status':500,'times':-1}]}");

        assertThat(List.of(call("auth.test"), call("users.list"), call("auth.test")))
                .extracting(HttpResponse::statusCode)
                .containsOnly(500);
    }

    @Test
    void refusesFailuresThatSlackDoesNotHave() {
        String impossible = "{'failMethods':[{'method':'*','status':200}]}";

        assertThat(workbench.send("PUT", "/faults", json(impossible)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void isSlowWhenAsked() {
        faults("{'latencyMillis':300}");
        long started = System.nanoTime();

        call("auth.test");

        assertThat(System.nanoTime() - started).isGreaterThan(300_000_000L);
    }

    @Test
    void sendsEventsTwiceUnderOneId() {
        faults("{'duplicateEvents':true}");

        workbench.act("{'kind':'openHome','as':'U0ANA'}");

        assertThat(events(2))
                .extracting(event -> Json.text(event, "event_id"))
                .hasSize(2)
                .containsOnly(Json.text(events(2).get(0), "event_id"));
    }

    @Test
    void sendsEventsLate() {
        faults("{'lateEvents':true}");
        long started = System.nanoTime();

        workbench.act("{'kind':'openHome','as':'U0ANA'}");
        events(1);

        assertThat(System.nanoTime() - started).isGreaterThan(300_000_000L);
    }

    @Test
    void isAwayAndComesBackWithItsEvents() {
        faults("{'slackAway':true}");

        assertThat(call("auth.test").statusCode()).isEqualTo(503);
        workbench.act("{'kind':'slash','as':'U0ANA','conversation':'C0SALES','command':'/lead','text':''}");
        workbench.act("{'kind':'openHome','as':'U0ANA'}");
        assertThat(workbench.bot.fromSlack()).isEmpty();
        assertThat(workbench.state("U0ANA").at("/faults/slackAway").booleanValue())
                .isTrue();

        faults("{}");
        assertThat(events(1)).hasSize(1);
    }

    private static void faults(String settings) {
        assertThat(workbench.send("PUT", "/faults", json(settings)).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> call(String method) {
        return workbench.send(HttpRequest.newBuilder(URI.create(workbench.base() + "/api/" + method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + BOT_TOKEN + "&channel=C0SALES&text=x"))
                .build());
    }

    private static List<JsonNode> events(int count) {
        return Waiting.until(
                "events",
                () -> Optional.of(workbench.bot.fromSlack().stream()
                                .filter(request -> request.type().equals("event_callback"))
                                .map(FakeBot.Received::payload)
                                .toList())
                        .filter(found -> found.size() >= count));
    }
}
