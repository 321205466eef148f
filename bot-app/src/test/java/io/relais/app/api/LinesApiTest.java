package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SentLeads;
import io.relais.app.Shared;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class LinesApiTest {

    private final RunningRelais relais;

    LinesApiTest(RunningRelais relais) {
        this.relais = relais;
    }

    @Test
    void answersEveryLineWhateverBecameOfTheOthers() {
        String tooLong = "{\"source\":\"" + "x".repeat(1 << 20) + "\"}";
        String lines = String.join(
                "\n",
                SentLeads.least("line1@lines.example"),
                "",
                "not json",
                "{\"source\":\"s\"}",
                tooLong,
                SentLeads.least("line1@lines.example") + "\r",
                SentLeads.least("line7@lines.example"));

        Answered answered = relais.lines("/api/v1/leads", lines);

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(answered.body().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"line\":1,\"status\":201")
                                .contains("created"),
                        line -> assertThat(line).startsWith("{\"line\":3,\"status\":400"),
                        line -> assertThat(line)
                                .startsWith("{\"line\":4,\"status\":422")
                                .contains("/contact/email"),
                        line -> assertThat(line).startsWith("{\"line\":5,\"status\":413"),
                        line -> assertThat(line)
                                .startsWith("{\"line\":6,\"status\":200")
                                .contains("merged"),
                        line -> assertThat(line).startsWith("{\"line\":7,\"status\":201"));
    }

    @Test
    void takesManyLinesFromASenderThatReadsNothingBeforeTheEnd() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"source\":7}\n");
        }

        assertThat(relais.lines("/api/v1/leads", lines.toString()).body().lines())
                .hasSize(20_000)
                .last()
                .asString()
                .startsWith("{\"line\":20000,\"status\":422");
    }

    @Test
    void knowsTheLinesOfTheSameRequestAgain() {
        String lines = SentLeads.least("keyed1@lines.example") + "\n" + SentLeads.least("keyed2@lines.example");

        assertThat(keyed(lines).body()).contains("\"line\":2,\"status\":201");
        assertThat(keyed(lines).body().lines()).allMatch(line -> line.contains("\"outcome\":\"known\""));
    }

    private Answered keyed(String lines) {
        return relais.send(relais.request("/api/v1/leads")
                .header("Content-Type", "application/x-ndjson")
                .header("Idempotency-Key", "the-same-lines")
                .POST(BodyPublishers.ofString(lines))
                .build());
    }
}
