package io.relais.app.api;

import static io.relais.app.SentLeads.least;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class SignalApiTest {

    private final RunningRelais relais;

    SignalApiTest(RunningRelais relais) {
        this.relais = relais;
    }

    @Test
    void addsASignalToTheOpenLeadOfAPerson() {
        int id = relais.post("/api/v1/leads", least("signals@northwind.example"))
                .json()
                .path("id")
                .intValue();

        Answered answered = relais.post(
                "/api/v1/signals", "{\"email\":\"Signals@northwind.example\",\"kind\":\"demo_request\",\"count\":2}");

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().path("id").intValue()).isEqualTo(id);
        assertThat(answered.json().path("outcome").stringValue()).isEqualTo("added");
        assertThat(answered.json().path("score").path("engagementPoints").intValue())
                .isPositive();
    }

    @Test
    void addsASignalToALeadByItsNumber() {
        int id = relais.post("/api/v1/leads", least("numbered@northwind.example"))
                .json()
                .path("id")
                .intValue();

        assertThat(relais.post("/api/v1/signals", "{\"leadId\":" + id + ",\"kind\":\"pricing_page\"}")
                        .status())
                .isEqualTo(200);
        assertThat(relais.get("/api/v1/leads/" + id).json().path("signals").size())
                .isEqualTo(1);
    }

    @Test
    void saysWhichKindCountsNothing() {
        Answered lead = relais.post(
                "/api/v1/leads",
                "{\"source\":\"form\",\"contact\":{\"email\":\"misspelt@northwind.example\"},"
                        + "\"signals\":[{\"kind\":\"demo_reqest\"},{\"kind\":\"pricing_page\"}]}");
        Answered misspelt =
                relais.post("/api/v1/signals", "{\"email\":\"misspelt@northwind.example\",\"kind\":\"pricing_pge\"}");
        Answered named =
                relais.post("/api/v1/signals", "{\"email\":\"misspelt@northwind.example\",\"kind\":\"pricing_page\"}");

        assertThat(lead.json().path("unscored").toString()).isEqualTo("[\"demo_reqest\"]");
        assertThat(misspelt.status()).isEqualTo(200);
        assertThat(misspelt.json().path("unscored").toString()).isEqualTo("[\"pricing_pge\"]");
        assertThat(named.json().has("unscored")).isFalse();
    }

    @Test
    void saysThatThePersonIsNotKnown() {
        Answered answered =
                relais.post("/api/v1/signals", "{\"email\":\"nobody@northwind.example\",\"kind\":\"pricing_page\"}");

        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.json().path("detail").stringValue()).contains("send a lead first");
    }

    @Test
    void answersEachLine() {
        relais.post("/api/v1/leads", least("lines@northwind.example"));

        Answered answered = relais.lines("/api/v1/signals", """
                {"email":"lines@northwind.example","kind":"pricing_page"}
                {"email":"nobody@northwind.example","kind":"pricing_page"}
                {"email":"lines@northwind.example"}
                """);

        assertThat(answered.body().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":1,\"status\":200"),
                        line -> assertThat(line).contains("\"line\":2,\"status\":404"),
                        line -> assertThat(line)
                                .contains("\"line\":3,\"status\":422")
                                .contains("/kind"));
    }
}
