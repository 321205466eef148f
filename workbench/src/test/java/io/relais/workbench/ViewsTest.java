package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.error;
import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Reply;
import io.relais.workbench.slack.state.Triggers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Triggers, the stack of modals, hashes, and the home tab. */
class ViewsTest {
    private static RunningWorkbench workbench;
    private static Modals modals;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
        modals = new Modals(workbench);
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
    void opensOneViewForATrigger() {
        ObjectNode open = Modals.opening(workbench.trigger("U0ANA"));

        assertThat(workbench.slack("views.open", open).path("ok").booleanValue())
                .isTrue();
        assertThat(error(workbench.slack("views.open", open))).isEqualTo("exchanged_trigger_id");
    }

    @Test
    void refusesATriggerItNeverGave() {
        assertThat(error(workbench.slack("views.open", Modals.opening("1.2.abc"))))
                .isEqualTo("invalid_trigger_id");
    }

    @Test
    void refusesATriggerOlderThanThreeSeconds() {
        String trigger = workbench.trigger("U0ANA");
        Triggers triggers = workbench.part(Triggers.class);
        Waiting.untilTrue(
                "the trigger to grow old", () -> triggers.look(trigger).verdict() == Triggers.Verdict.EXPIRED);

        assertThat(error(workbench.slack("views.open", Modals.opening(trigger))))
                .isEqualTo("expired_trigger_id");
        assertThat(Triggers.LIFE).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aTriggerOutlivesAnInvalidView() {
        String trigger = workbench.trigger("U0ANA");
        ObjectNode broken = Modals.opening(trigger);
        ((ObjectNode) broken.path("view")).remove("title");

        assertThat(error(workbench.slack("views.open", broken))).isEqualTo("invalid_arguments");
        assertThat(workbench
                        .slack("views.open", Modals.opening(trigger))
                        .path("ok")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void pilesUpThreeModalsAndNoMore() {
        String first = Modals.id(modals.open("U0BEN"));
        JsonNode second = modals.push("U0BEN", first);
        JsonNode third = modals.push("U0BEN", Modals.id(second));

        assertThat(third.at("/view/root_view_id").stringValue()).isEqualTo(first);
        assertThat(third.at("/view/previous_view_id").stringValue()).isEqualTo(Modals.id(second));
        assertThat(error(modals.push("U0BEN", Modals.id(third)))).isEqualTo("push_limit_reached");
        assertThat(workbench.state("U0BEN").at("/modal/depth").intValue()).isEqualTo(3);
    }

    @Test
    void pushesOnlyFromAModal() {
        ObjectNode push = Modals.opening(workbench.trigger("U0ANA"));

        assertThat(error(workbench.slack("views.push", push))).isEqualTo("not_found");
    }

    @Test
    void updatesByIdOrExternalIdAndGuardsTheHash() {
        JsonNode opened = modals.open("U0MIA");
        String stale = opened.at("/view/hash").stringValue();
        ObjectNode update = Json.object().put("view_id", Modals.id(opened)).put("hash", stale);
        update.set("view", Modals.modal("'external_id':'form-1'"));

        assertThat(workbench.slackOk("views.update", update).at("/view/hash").stringValue())
                .isNotEqualTo(stale);
        assertThat(error(workbench.slack("views.update", update))).isEqualTo("hash_conflict");
        update.remove("view_id");
        update.remove("hash");
        assertThat(workbench
                        .slack("views.update", update.put("external_id", "form-1"))
                        .path("ok")
                        .booleanValue())
                .isTrue();
        assertThat(error(workbench.slack("views.update", update.put("external_id", "form-2"))))
                .isEqualTo("not_found");
    }

    @Test
    void keepsWhatWasTypedWhenAnUpdateKeepsTheInput() {
        String view = Modals.id(modals.open("U0MIA"));
        workbench.bot.answers(request -> Reply.ok("{\"response_action\":\"errors\",\"errors\":{\"why\":\"no\"}}"));
        modals.submit("U0MIA", view, "typed");
        ObjectNode update = Json.object().put("view_id", view);
        update.set("view", Modals.modal("'callback_id':'again'"));

        JsonNode updated = workbench.slackOk("views.update", update);

        assertThat(updated.at("/view/state/values/why/text/value").stringValue())
                .isEqualTo("typed");
    }

    @Test
    void publishesAHomeTabPerPerson() {
        ObjectNode publish = Json.object().put("user_id", "U0LEO");
        publish.set("view", json("{'type':'home','blocks':[{'type':'divider'}]}"));

        JsonNode first = workbench.slackOk("views.publish", publish);
        JsonNode again = workbench.slackOk("views.publish", publish);

        assertThat(Modals.id(first)).isEqualTo(Modals.id(again));
        assertThat(workbench.state("U0LEO").at("/home/blocks/0/type").stringValue())
                .isEqualTo("divider");
        assertThat(workbench.state("U0ANA").path("home").isNull()).isTrue();
    }
}
