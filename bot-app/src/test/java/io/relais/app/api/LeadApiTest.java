package io.relais.app.api;

import static io.relais.app.SentLeads.least;
import static io.relais.app.SentLeads.mql;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.Shared;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Shared.class)
class LeadApiTest {

    private final RunningRelais relais;

    LeadApiTest(RunningRelais relais) {
        this.relais = relais;
    }

    @Test
    void storesALeadAndSaysHowItStands() {
        Answered answered = relais.post("/api/v1/leads", mql("one", "one@northwind.example"));

        assertThat(answered.status()).isEqualTo(201);
        assertThat(answered.json().path("stage").stringValue()).isEqualTo("MQL");
        assertThat(answered.json().path("outcome").stringValue()).isEqualTo("created");
        assertThat(answered.json().path("score").path("grade").stringValue()).isEqualTo("A");
        assertThat(answered.header("Location"))
                .isEqualTo("/api/v1/leads/" + answered.json().path("id").intValue());
    }

    @Test
    void knowsTheSameLeadAgain() {
        Answered first = relais.post("/api/v1/leads", mql("again", "again@northwind.example"));
        Answered second = relais.post("/api/v1/leads", mql("again", "again@northwind.example"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.json().path("outcome").stringValue()).isEqualTo("known");
    }

    @Test
    void givesTheSignalsToTheOpenLeadOfTheSamePerson() {
        Answered first = relais.post("/api/v1/leads", least("merged@northwind.example"));
        Answered second = relais.post("/api/v1/leads", mql("merged", "Merged@Northwind.example"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.json().path("outcome").stringValue()).isEqualTo("merged");
        assertThat(second.json().path("stage").stringValue()).isEqualTo("MQL");
    }

    @Test
    void knowsTheSameRequestByItsIdempotencyKey() {
        Answered first = keyed("key-1", least("keyed@northwind.example"));
        Answered second = keyed("key-1", least("keyed@northwind.example"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("outcome").stringValue()).isEqualTo("known");
    }

    @Test
    void refusesAnIdempotencyKeyOfAnotherShape() {
        Answered answered = keyed("with space", least("odd@northwind.example"));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.json().path("detail").stringValue()).contains("Idempotency-Key");
    }

    @Test
    void makesOneLeadOfEightRequestsAtOnce() {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Answered>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(CompletableFuture.supplyAsync(
                    () -> relais.post("/api/v1/leads", mql("race", "race@northwind.example")), senders));
        }
        List<Answered> answers = sent.stream().map(CompletableFuture::join).toList();
        senders.shutdown();

        Set<Integer> ids = new TreeSet<>();
        answers.forEach(answer -> ids.add(answer.json().path("id").intValue()));
        assertThat(ids).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() < 300);
    }

    @Test
    void pointsAtEveryWrongField() {
        Answered answered = relais.post("/api/v1/leads", "{\"contact\":{\"email\":\"x\"},\"deal\":{\"amount\":-1}}");

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answered.pointers()).containsExactly("/source", "/contact/email", "/deal/amount");
    }

    @Test
    void readsALeadWithItsHistory() {
        int id = relais.post("/api/v1/leads", mql("read", "read@northwind.example"))
                .json()
                .path("id")
                .intValue();

        JsonNode lead = relais.get("/api/v1/leads/" + id).json();

        assertThat(lead.path("contact").path("role").stringValue()).isEqualTo("decision-maker");
        assertThat(lead.path("owner").isString()).isTrue();
        assertThat(lead.path("score").path("lines").isEmpty()).isFalse();
        assertThat(lead.path("clocks").path("acceptBy").isString()).isTrue();
        assertThat(lead.path("history")
                        .valueStream()
                        .map(event -> event.path("what").stringValue()))
                .containsExactly("Received", "BecameMql", "Assigned");
        assertThat(lead.path("history").get(0).path("by").path("id").stringValue())
                .isEqualTo("api:tests");
    }

    @Test
    void saysThatThereIsNoSuchLead() {
        assertThat(relais.get("/api/v1/leads/999999").status()).isEqualTo(404);
        assertThat(relais.get("/api/v1/leads/0").status()).isEqualTo(404);
        assertThat(relais.get("/api/v1/leads/claire").status()).isEqualTo(404);
    }

    @Test
    void listsLeadsPageByPage() {
        for (int i = 0; i < 5; i++) {
            assertThat(relais.post("/api/v1/leads", least("page" + i + "@pages.example"))
                            .status())
                    .isEqualTo(201);
        }

        List<Integer> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = relais.get("/api/v1/leads?stage=nurturing&limit=2&cursor=" + next)
                    .json();
            page.path("leads").forEach(lead -> seen.add(lead.path("id").intValue()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
        assertThat(seen.size()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void listsTheLeadsOfAnOwner() {
        int id = relais.post("/api/v1/leads", mql("owned", "owned@northwind.example"))
                .json()
                .path("id")
                .intValue();
        String owner = relais.get("/api/v1/leads/" + id).json().path("owner").stringValue();

        JsonNode page = relais.get("/api/v1/leads?owner=" + owner).json();

        assertThat(page.path("leads").valueStream())
                .anyMatch(lead -> lead.path("id").intValue() == id)
                .allMatch(lead -> lead.path("owner").stringValue().equals(owner));
    }

    @Test
    void saysWhichParametersAreWrong() {
        Answered answered = relais.get("/api/v1/leads?stage=hot&limit=201&cursor=abc&stages=MQL");

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.pointers()).containsExactlyInAnyOrder("?stage", "?limit", "?cursor", "?stages");
    }

    private Answered keyed(String key, String body) {
        return relais.send(relais.request("/api/v1/leads")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
