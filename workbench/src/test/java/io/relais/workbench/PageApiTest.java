package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.BOT_TOKEN;
import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the page is told, and what it can ask for. */
class PageApiTest {
    private static RunningWorkbench workbench;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void knowsThePeopleTheCommandsAndTheShortcuts() {
        assertThat(workbench.get("/people"))
                .extracting(person -> Json.text(person, "slug"))
                .containsExactly("ana", "ben", "mia", "leo", "gus");
        assertThat(workbench.get("/commands").at("/0/usageHint").stringValue()).isEqualTo("help");
        assertThat(workbench.get("/shortcuts").at("/0/callbackId").stringValue())
                .isEqualTo("lead.add");
    }

    @Test
    void showsEachPersonTheirOwnSidebar() {
        assertThat(workbench.state("ana").path("conversations"))
                .extracting(entry -> Json.text(entry, "id"))
                .containsExactly("C0SALES", "C0SHARED", "D0ANA");
        assertThat(workbench.state("mia").path("conversations"))
                .extracting(entry -> Json.text(entry, "id"))
                .containsExactly("C0SALES", "C0MARKETING", "D0MIA");
    }

    @Test
    void hasTheBotMakeTheExampleMonth() {
        var begun = workbench.send("POST", "/demo", json("{}"));

        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(workbench.bot.to("/dev/demo-data"))
                .extracting(FakeBot.Received::method)
                .containsExactly("POST");
        assertThat(workbench.get("/demo").path("status").intValue()).isEqualTo(200);
    }

    @Test
    void countsWhatIsUnreadUntilItIsRead() {
        workbench.slackOk("chat.postMessage", json("{'channel':'U0LEO','text':'one'}"));
        assertThat(unread("U0LEO", "D0LEO")).isEqualTo(1);

        workbench.get("/conversations/D0LEO/messages?as=U0LEO");
        assertThat(unread("U0LEO", "D0LEO")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'slash','as':'U0NOBODY','conversation':'C0SALES','command':'/lead'}",
                "{'kind':'slash','as':'U0ANA','conversation':'C0MARKETING','command':'/lead'}",
                "{'kind':'slash','as':'U0ANA','conversation':'C0SALES','command':'/nonsense'}",
                "{'kind':'dance','as':'U0ANA'}",
                "{'kind':'press','as':'U0ANA','conversation':'C0SALES','ts':'1.1','blockId':'b','actionId':'a'}",
                "{'kind':'submit','as':'U0GUS','viewId':'V0'}",
                "{'kind':'message','as':'U0ANA','conversation':'C0SALES','text':' '}",
            })
    void refusesWhatIsNotThere(String act) {
        var answer = workbench.send("POST", "/act", json(act));

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(Json.parse(answer.body()).orElseThrow().path("error").stringValue())
                .isNotBlank();
    }

    @Test
    void movesTheClockHereAndInTheBot() {
        workbench.send("PUT", "/clock", json("{'offsetSeconds':86400}"));

        Instant now = Instant.parse(workbench.state("U0ANA").at("/clock/now").stringValue());
        assertThat(now).isAfter(Instant.now().plus(Duration.ofHours(23)));
        List<FakeBot.Received> told = workbench.bot.to("/dev/clock");
        assertThat(told.get(told.size() - 1).body()).contains("86400");
        assertThat(told.get(told.size() - 1).header("Authorization")).isEqualTo("Bearer test-key");

        workbench.slackOk("chat.postMessage", json("{'channel':'U0GUS','text':'tomorrow'}"));
        JsonNode message =
                workbench.get("/conversations/D0GUS/messages?as=U0GUS").path(0);
        assertThat(Instant.parse(Json.text(message, "at")))
                .isAfter(Instant.now().plus(Duration.ofHours(23)));
        workbench.send("PUT", "/clock", json("{'offsetSeconds':0}"));
    }

    @Test
    void keepsTrafficWithoutSecrets() {
        workbench.slackOk("chat.postMessage", json("{'channel':'C0SALES','text':'" + BOT_TOKEN + "'}"));
        workbench.act("{'kind':'slash','as':'U0ANA','conversation':'C0SALES','command':'/lead','text':'x'}");

        String traffic = Json.write(workbench.get("/traffic?limit=50"));

        assertThat(traffic)
                .contains("chat.postMessage", "toSlack", "/lead", "toBot", "/response/***")
                .doesNotContain(BOT_TOKEN, "test-key", "verification-token");
    }

    @Test
    void streamsChangesAndTraffic() {
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(workbench.base() + "/workbench/api/stream"))
                .build();
        var streaming = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofLines());
        Stream<String> stream = streaming.join().body();
        Thread reader = new Thread(() -> stream.forEach(lines::add));
        reader.setDaemon(true);
        reader.start();
        Waiting.untilTrue("the first change", () -> lines.contains("event:changed"));

        workbench.slackOk("auth.test", Json.object());

        String record = Waiting.until(
                "a traffic record",
                () -> lines.stream().filter(line -> line.contains("auth.test")).findFirst());
        assertThat(record).startsWith("data:{").contains("\"direction\":\"toSlack\"", "\"status\":200");
        assertThat(lines).contains("event:traffic");
    }

    @Test
    void shipsTheWorkedExamplesWithFreshDates() {
        JsonNode examples = workbench.get("/examples");
        assertThat(examples)
                .extracting(example -> Json.text(example, "id"))
                .containsExactly("claire", "guide", "off-target", "large", "modest", "hostile");

        JsonNode answer = Json.parse(workbench
                        .send("POST", "/leads", json("{'exampleId':'claire'}"))
                        .body())
                .orElseThrow();
        FakeBot.Received sent = Waiting.until(
                "the lead", () -> workbench.bot.to("/api/v1/leads").stream().reduce((first, second) -> second));

        assertThat(answer.path("status").intValue()).isEqualTo(200);
        assertThat(sent.header("Authorization")).isEqualTo("Bearer test-key");
        Instant received = Instant.parse(Json.text(sent.payload(), "receivedAt"));
        assertThat(Duration.between(received, Instant.now())).isBetween(Duration.ZERO, Duration.ofMinutes(3));
    }

    @Test
    void doesNotRestartABotItDidNotStart() {
        assertThat(workbench.send("POST", "/bot/restart", json("{'hard':true}")).statusCode())
                .isEqualTo(400);
    }

    private static int unread(String person, String conversation) {
        Optional<JsonNode> entry = workbench.state(person).path("conversations").values().stream()
                .filter(each -> Json.text(each, "id").equals(conversation))
                .findFirst();
        return entry.orElseThrow().path("unread").intValue();
    }
}
