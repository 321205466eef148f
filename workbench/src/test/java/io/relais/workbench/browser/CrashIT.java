package io.relais.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** The bot is killed after a lead was taken, after a decision, and after a lost race: nothing is lost or decided twice. */
@TestInstance(Lifecycle.PER_CLASS)
class CrashIT {

    private PackagedWorkbench workbench;
    private PageClient page;

    @BeforeAll
    void start() throws Exception {
        workbench = PackagedWorkbench.start();
        page = new PageClient(workbench.url());
    }

    @AfterAll
    void stop() throws InterruptedException {
        workbench.stop();
    }

    @Test
    void whatWasTakenAndDecidedBeforeACrashIsThereAfterIt() {
        page.slackAway(true);
        String lead = page.sendsLead("claire");
        page.kills();
        page.windsPastLeases();
        page.slackAway(false);
        page.waitsFor("U0ANA", "the card of a lead that was taken before the crash", text -> text.contains("MQL"));

        page.types("U0ANA", "accept " + lead);
        page.kills();
        page.windsPastLeases();
        JsonNode messages = page.waitsFor(
                "U0ANA", "the card to show the decision that was made before the crash", text -> text.contains("SAL"));

        page.types("U0BEN", "accept " + lead);
        page.waitsFor("U0BEN", "the loser to be told after the crash who won", text -> text.contains("Ana Lopes"));
        assertThat(cards(messages)).isEqualTo(1);
        page.kills();
        page.types("U0ANA", lead);
        page.waitsFor("U0ANA", "the lead to be as it was", text -> text.contains("SAL"));
    }

    /** The messages that everybody in the conversation sees: the answers to commands are not among them. */
    private static long cards(JsonNode messages) {
        return messages.valueStream()
                .filter(message -> !message.path("ephemeral").asBoolean())
                .filter(message -> message.path("text").asString().contains("Northwind RH"))
                .count();
    }
}
