package io.relais.app.api.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relais.app.api.read.LeadReader.SentLead;
import io.relais.app.http.Fault;
import io.relais.app.http.JsonText;
import io.relais.app.http.Refused;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadId;
import io.relais.core.scoring.Role;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadReaderTest {

    private static final Instant NOW = Instant.parse("2026-05-12T09:00:00Z");

    @Test
    void readsEveryField() {
        SentLead read = read("""
                {"externalId":"hs-4711","source":"webinar-may","campaign":"Onboarding 2026","receivedAt":"2026-05-12T10:30:00+02:00",
                 "contact":{"email":"Claire.Petit@Northwind.example","name":"Claire Petit","jobTitle":"DRH","role":"decision-maker",
                   "phone":"+33 1 00 00 00 00","locale":"fr-FR"},
                 "company":{"name":"Northwind RH","domain":"Northwind.example","employees":220,"sector":"SaaS","country":"fr",
                   "region":"Lyon","revenue":18000000},
                 "deal":{"amount":60000.50,"currency":"eur","cycleMonths":9},
                 "signals":[{"kind":"demo_request","at":"2026-05-12T08:29:00Z"},{"kind":"pricing_page","count":3}],
                 "consent":{"basis":"legitimate_interest","at":"2026-05-12T08:29:00Z"}}""");

        assertThat(read.facts().provenance().receivedAt()).isEqualTo("2026-05-12T08:30:00Z");
        assertThat(read.facts().contact().email()).isEqualTo("claire.petit@northwind.example");
        assertThat(read.facts().contact().role()).isEqualTo(Role.DECISION_MAKER);
        assertThat(read.facts().company().country()).isEqualTo("FR");
        assertThat(read.facts().company().domain()).isEqualTo("northwind.example");
        assertThat(read.facts().deal().amount()).isEqualByComparingTo(new BigDecimal("60000.5"));
        assertThat(read.facts().deal().currency()).isEqualTo("EUR");
        assertThat(read.signals()).extracting("count").containsExactly(1, 3);
        assertThat(read.signals().get(1).at()).isEqualTo("2026-05-12T08:30:00Z");
        assertThat(read.facts().extra()).isEmpty();
    }

    @Test
    void takesTheLeastThatIsALead() {
        SentLead read = read("{\"source\":\"form\",\"externalId\":\"1\"}");

        assertThat(read.facts().provenance().receivedAt()).isEqualTo(NOW);
        assertThat(read.facts().contact().email()).isNull();
        assertThat(read.facts().consent()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /source                | {"externalId":"1"}
            /source                | {"externalId":"1","source":"  "}
            /source                | {"externalId":"1","source":7}
            /source                | {"externalId":"1","source":null}
            /contact/email         | {"source":"s"}
            /contact/email         | {"source":"s","contact":{"email":"claire"}}
            /contact/email         | {"source":"s","contact":{"email":"a@b"}}
            /contact/email         | {"source":"s","contact":{"email":"a b@c.example"}}
            /contact/email         | {"source":"s","contact":{"email":"<a@c.example>"}}
            /contact/email         | {"source":"s","contact":{"email":"a@-c.example"}}
            /contact/email         | {"source":"s","contact":{"email":["a@c.example"]}}
            /externalId            | {"source":"s","externalId":12,"contact":{"email":"a@c.example"}}
            /contact               | {"source":"s","externalId":"1","contact":"Claire"}
            /contact/role          | {"source":"s","externalId":"1","contact":{"role":"boss"}}
            /contact/locale        | {"source":"s","externalId":"1","contact":{"locale":"f"}}
            /contact/name          | {"source":"s","externalId":"1","contact":{"name":true}}
            /contact/name          | {"source":"s","externalId":"1","contact":{"name":"\\ud83d"}}
            /company/domain        | {"source":"s","externalId":"1","company":{"domain":"not a domain"}}
            /company/employees     | {"source":"s","externalId":"1","company":{"employees":-1}}
            /company/employees     | {"source":"s","externalId":"1","company":{"employees":2.5}}
            /company/employees     | {"source":"s","externalId":"1","company":{"employees":"220"}}
            /company/employees     | {"source":"s","externalId":"1","company":{"employees":99999999999999999999}}
            /company/country       | {"source":"s","externalId":"1","company":{"country":"XX"}}
            /company/revenue       | {"source":"s","externalId":"1","company":{"revenue":-0.01}}
            /company/revenue       | {"source":"s","externalId":"1","company":{"revenue":1e999999999}}
            /company/revenue       | {"source":"s","externalId":"1","company":{"revenue":1e-99999999}}
            /company/revenue       | {"source":"s","externalId":"1","company":{"revenue":"much"}}
            /deal/amount           | {"source":"s","externalId":"1","deal":{"amount":-1}}
            /deal/currency         | {"source":"s","externalId":"1","deal":{"currency":"ZZZ"}}
            /deal/cycleMonths      | {"source":"s","externalId":"1","deal":{"cycleMonths":121}}
            /receivedAt            | {"source":"s","externalId":"1","receivedAt":"yesterday"}
            /receivedAt            | {"source":"s","externalId":"1","receivedAt":"2026-05-12T08:30:00"}
            /receivedAt            | {"source":"s","externalId":"1","receivedAt":"2026-05-14T08:30:00Z"}
            /receivedAt            | {"source":"s","externalId":"1","receivedAt":"1970-01-01T00:00:00Z"}
            /signals               | {"source":"s","externalId":"1","signals":{"kind":"demo_request"}}
            /signals/0             | {"source":"s","externalId":"1","signals":["demo_request"]}
            /signals/0/kind        | {"source":"s","externalId":"1","signals":[{"at":"2026-05-12T08:29:00Z"}]}
            /signals/1/count       | {"source":"s","externalId":"1","signals":[{"kind":"a"},{"kind":"b","count":0}]}
            /signals/0/count       | {"source":"s","externalId":"1","signals":[{"kind":"b","count":10001}]}
            /signals/0/at          | {"source":"s","externalId":"1","signals":[{"kind":"b","at":1747038540}]}
            /consent/basis         | {"source":"s","externalId":"1","consent":{"at":"2026-05-12T08:29:00Z"}}
            """)
    void pointsAtAWrongField(String pointer, String body) {
        assertThat(refusal(body).problem().errors()).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void pointsAtEveryWrongFieldAtOnce() {
        Refused refusal = refusal("""
                {"contact":{"email":"x","role":"boss"},"company":{"country":"XX","employees":-1},
                 "deal":{"currency":"E"},"signals":[{"kind":"a","count":0},{}]}""");

        assertThat(refusal.problem().errors())
                .extracting(Fault::pointer)
                .containsExactly(
                        "/source",
                        "/contact/email",
                        "/contact/role",
                        "/company/employees",
                        "/company/country",
                        "/deal/currency",
                        "/signals/0/count",
                        "/signals/1/kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire.petit@northwind.example",
                "c+tag@sub.northwind.example",
                "é.petit@nörthwind.example",
                "o'neil@a.io"
            })
    void takesAnAddress(String email) {
        assertThat(read("{\"source\":\"s\",\"contact\":{\"email\":\"" + email + "\"}}")
                        .facts()
                        .contact()
                        .email())
                .isEqualTo(email);
    }

    @Test
    void takesAHostileNameOfTenThousandCharactersAsItIs() {
        String name = "<!channel> *bold* \u202e😀".repeat(1_000).substring(0, 10_000);

        assertThat(read(named(name)).facts().contact().name()).isEqualTo(name.strip());
    }

    @Test
    void refusesALongerName() {
        assertThat(refusal(named("x".repeat(10_001))).problem().errors())
                .extracting(Fault::pointer)
                .containsExactly("/contact/name");
    }

    @Test
    void keepsUnknownFieldsByTheirPath() {
        SentLead read = read("""
                {"source":"s","externalId":"1","utm":{"term":"hr"},"contact":{"linkedin":"x"},"nothing":null,
                 "signals":[{"kind":"a","url":"/pricing"}]}""");

        assertThat(read.facts().extra())
                .isEqualTo(Map.of(
                        "utm", "{\"term\":\"hr\"}", "contact.linkedin", "\"x\"", "signals[0].url", "\"/pricing\""));
    }

    @Test
    void refusesAnUnknownFieldThatIsTooLong() {
        String body = "{\"source\":\"s\",\"externalId\":\"1\",\"a/b\":\"" + "x".repeat(2_000) + "\"}";

        assertThat(refusal(body).problem().errors()).extracting(Fault::pointer).containsExactly("/a~1b");
    }

    @Test
    void refusesTooManyUnknownFields() {
        StringBuilder body = new StringBuilder("{\"source\":\"s\",\"externalId\":\"1\"");
        for (int i = 0; i < 51; i++) {
            body.append(",\"x").append(i).append("\":1");
        }

        assertThat(refusal(body.append('}').toString()).problem().errors())
                .extracting(Fault::pointer)
                .containsExactly("/x50");
    }

    @Test
    void takesTwoHundredSignalsAndNoMore() {
        String signal = "{\"kind\":\"a\"}";
        String most = signal + ("," + signal).repeat(199);

        assertThat(read(signals(most)).signals()).hasSize(200);
        assertThat(refusal(signals(most + "," + signal)).problem().errors())
                .extracting(Fault::pointer)
                .containsExactly("/signals");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":4711,"stage":"SQL"}   | 4711
            {"line":3,"reason":"wrong"} |
            {"id":0}                    |
            {"id":"4711"}               |
            {"id":4.5}                  |
            "text"                      |
            """)
    void readsTheNumberAloneOfWhatAnExportAdds(String relais, @Nullable Long number) {
        SentLead read = read("{\"source\":\"s\",\"externalId\":\"1\",\"relais\":" + relais + "}");

        assertThat(read.exported()).isEqualTo(number == null ? null : new LeadId(number));
        assertThat(read.facts().extra()).isEmpty();
    }

    @Test
    void takesAsMuchOfAnExportedLeadAsARecordHolds() {
        StringBuilder body = new StringBuilder("{\"source\":\"s\",\"externalId\":\"1\",\"relais\":{\"id\":1}");
        body.append(",\"signals\":[{\"kind\":\"a\"}");
        body.append(",{\"kind\":\"a\"}".repeat(Lead.MOST_SIGNALS - 1)).append(']');
        for (int i = 0; i < 100; i++) {
            body.append(",\"x").append(i).append("\":1");
        }
        SentLead read = read(body.append('}').toString());

        assertThat(read.signals()).hasSize(Lead.MOST_SIGNALS);
        assertThat(read.facts().extra()).hasSize(100);
    }

    @Test
    void saysNothingOfWhatWasSent() {
        assertThatThrownBy(() -> read("{\"source\":\"s\",\"contact\":{\"email\":\"secret person\"}}"))
                .hasMessageNotContaining("secret");
    }

    private static String named(String name) {
        return "{\"source\":\"s\",\"externalId\":\"1\",\"contact\":{\"name\":\"" + name + "\"}}";
    }

    private static String signals(String all) {
        return "{\"source\":\"s\",\"externalId\":\"1\",\"signals\":[" + all + "]}";
    }

    private static SentLead read(String body) {
        return LeadReader.read(JsonText.object(body.getBytes(StandardCharsets.UTF_8)), NOW);
    }

    private static Refused refusal(String body) {
        return catchThrowableOfType(Refused.class, () -> read(body));
    }
}
