package io.relais.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.Eventually;
import io.relais.app.RunningRelais;
import io.relais.app.RunningRelais.Answered;
import io.relais.app.SentLeads;
import io.relais.app.chat.TestChat;
import io.relais.core.port.ChatHealth.State;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatHealthTest {

    private final TestChat chat = new TestChat();
    private final RunningRelais relais;

    ChatHealthTest(@TempDir Path data) {
        relais = RunningRelais.on(data).withKey().withChat(chat).start();
    }

    @AfterEach
    void stop() {
        relais.close();
    }

    @Test
    void saysWhatIsWrongWithAChatAndStaysReady() throws InterruptedException {
        assertThat(relais.get("/actuator/health").json().path("status").stringValue())
                .isEqualTo("UP");

        chat.reporting(State.REFUSED, "the bot token is wrong");
        Answered refused = relais.get("/actuator/health");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.json().path("status").stringValue()).isEqualTo("REFUSED");
        assertThat(refused.json()
                        .path("components")
                        .path("chats")
                        .path("components")
                        .path("slack")
                        .path("details")
                        .path("detail")
                        .stringValue())
                .isEqualTo("the bot token is wrong");

        chat.reporting(State.UNREACHABLE, "no answer");
        assertThat(relais.get("/actuator/health").json().path("status").stringValue())
                .isEqualTo("UNREACHABLE");
        assertThat(relais.get("/actuator/health/readiness").status()).isEqualTo(200);

        relais.post("/api/v1/leads", SentLeads.mql("figures", "figures@northwind.example"));
        assertThat(chat.awaitFirstPost()).isTrue();
        Eventually.is("both notices recorded", () -> sent("announce") && sent("offer"));
        assertThat(figures())
                .contains("relais_intake_total{kind=\"lead\",outcome=\"created\"} 1.0")
                .contains("relais_outbox_oldest_seconds")
                .contains("relais_store_seconds_count{operation=\"insert\",outcome=\"answered\"} 1")
                .doesNotContain("figures@northwind");
    }

    private boolean sent(String notice) {
        return figures().contains("relais_notices_total{kind=\"" + notice + "\",outcome=\"sent\"} 1.0");
    }

    private String figures() {
        return relais.get("/actuator/prometheus").body();
    }
}
