package io.relais.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SentLeads;
import io.relais.app.Shared;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class FunnelApiTest {

    private static final String ALWAYS = "/api/v1/funnel?from=2020-01-01&to=2027-12-31";

    private final RunningRelais relais;

    FunnelApiTest(RunningRelais relais) {
        this.relais = relais;
    }

    @Test
    void tellsTheFiguresOfASource() {
        for (int number = 0; number < 2; number++) {
            relais.post("/api/v1/leads", from("figures", SentLeads.mql("f" + number, "f" + number + "@f.example")));
        }
        relais.post("/api/v1/leads", from("figures", SentLeads.least("f@f.example")));
        Eventually.is("three leads are counted", () -> received("figures") == 3);

        JsonNode report =
                relais.get("/api/v1/funnel?for=source:figures&by=segment").json();

        assertThat(report.at("/for/value").stringValue()).isEqualTo("figures");
        JsonNode leadToMql = report.at("/figures/conversion/leadToMql");
        assertThat(leadToMql.path("cases").intValue()).isEqualTo(2);
        assertThat(leadToMql.path("withheld").stringValue()).isEqualTo("too few");
        assertThat(report.at("/rows/0/value").stringValue()).isEqualTo("50-249");
        assertThat(report.at("/rows/0/figures/outcomes/WAITING/cases").intValue())
                .isEqualTo(2);
        assertThat(report.at("/rows/1/value").isNull()).isTrue();
        assertThat(report.at("/definitions").size()).isOne();
        assertThat(report.at("/zone").stringValue()).isEqualTo("Europe/Paris");
    }

    @Test
    void takesTheLastThirtyDaysWhereNoneAreNamed() {
        Eventually.is("leads are counted", () -> relais.get("/api/v1/funnel").status() == 200);
        JsonNode report = relais.get("/api/v1/funnel").json();
        LocalDate last = LocalDate.parse(report.path("to").stringValue());
        assertThat(report.path("from").stringValue())
                .isEqualTo(last.minusDays(29).toString());
        assertThat(report.at("/before/to").stringValue())
                .isEqualTo(last.minusDays(30).toString());
    }

    @Test
    void saysWhichParametersAreWrong() {
        Answered answered = relais.get("/api/v1/funnel?from=may&to=2026-13-01&by=colour&for=ana&month=may");

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answered.pointers()).containsExactlyInAnyOrder("?from", "?to", "?by", "?for", "?month");
        assertThat(relais.get("/api/v1/funnel?from=2026-05-02&to=2026-05-01").pointers())
                .containsExactly("?from");
        assertThat(relais.get("/api/v1/funnel?by=segment&for=campaign:x").pointers())
                .containsExactly("?by");
    }

    private int received(String source) {
        return relais.get(ALWAYS + "&for=source:" + source)
                .json()
                .at("/figures/conversion/leadToMql/of")
                .asInt(0);
    }

    private static String from(String source, String lead) {
        return lead.replaceFirst("\"source\":\"[^\"]*\"", "\"source\":\"" + source + "\"");
    }
}
