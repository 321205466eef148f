package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.slack.state.ResponseUrls;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bot may do with the address that comes with a command or a press. */
class ResponseUrlsTest {
    private static RunningWorkbench workbench;
    private static SalesChannel sales;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
        sales = new SalesChannel(workbench);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void forget() {
        workbench.bot.reset();
    }

    @Test
    void givesAResponseUrlFiveUses() {
        sales.command("later");
        String url = workbench.bot.last("/lead").form().getOrDefault("response_url", "");

        for (int use = 1; use <= 5; use++) {
            assertThat(respond(url, "{'text':'answer " + use + "'}").statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> sixth = respond(url, "{'text':'too much'}");

        assertThat(sixth.statusCode()).isEqualTo(404);
        assertThat(sixth.body()).contains("used_url");
        assertThat(sales.texts("U0ANA")).contains("answer 5").doesNotContain("too much");
        assertThat(sales.texts("U0BEN")).doesNotContain("answer 5");
    }

    @Test
    void letsAResponseUrlExpire() {
        sales.command("too late");
        String url = workbench.bot.last("/lead").form().getOrDefault("response_url", "");
        workbench.part(ResponseUrls.class).expire(url.replaceAll(".*/", ""));

        assertThat(respond(url, "{'text':'late'}").body()).contains("expired_url");
    }

    @Test
    void replacesAndDeletesTheOriginal() {
        String url = sales.pressed(sales.postCard("a card to replace"));

        respond(url, "{'replace_original':true,'text':'accepted by Ana'}");
        assertThat(sales.texts("U0BEN")).contains("accepted by Ana").doesNotContain("a card to replace");
        respond(url, "{'delete_original':'true'}");
        assertThat(sales.texts("U0BEN")).doesNotContain("accepted by Ana");
    }

    @Test
    void refusesBadBlocksAtAResponseUrl() {
        HttpResponse<String> answer =
                respond(sales.pressed(sales.postCard("card")), "{'text':'x','blocks':[{'type':'nonsense'}]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_blocks");
    }

    private static HttpResponse<String> respond(String url, String body) {
        return workbench.send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(json(body))))
                .build());
    }
}
