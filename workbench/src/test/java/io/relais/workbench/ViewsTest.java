package io.relais.workbench;

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

/** Triggers, the stack of modals, hashes, and what may be answered to a submission. */
class ViewsTest {
    private static final String INPUT = "{'type':'input','block_id':'why','label':{'type':'plain_text','text':'Why'},"
            + "'element':{'type':'plain_text_input','action_id':'text','max_length':10}}";

    private static RunningWorkbench workbench;

    @BeforeAll
    static void start() {
        workbench = new RunningWorkbench();
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
        ObjectNode open = opening(workbench.trigger("U0ANA"));

        assertThat(workbench.slack("views.open", open).path("ok").booleanValue())
                .isTrue();
        assertThat(error(workbench.slack("views.open", open))).isEqualTo("exchanged_trigger_id");
    }

    @Test
    void refusesATriggerItNeverGave() {
        assertThat(error(workbench.slack("views.open", opening("1.2.abc")))).isEqualTo("invalid_trigger_id");
    }

    @Test
    void refusesATriggerOlderThanThreeSeconds() {
        String trigger = workbench.trigger("U0ANA");
        Triggers triggers = workbench.part(Triggers.class);
        Waiting.untilTrue(
                "the trigger to grow old", () -> triggers.look(trigger).verdict() == Triggers.Verdict.EXPIRED);

        assertThat(error(workbench.slack("views.open", opening(trigger)))).isEqualTo("expired_trigger_id");
        assertThat(Triggers.LIFE).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aTriggerOutlivesAnInvalidView() {
        String trigger = workbench.trigger("U0ANA");
        ObjectNode broken = opening(trigger);
        ((ObjectNode) broken.path("view")).remove("title");

        assertThat(error(workbench.slack("views.open", broken))).isEqualTo("invalid_arguments");
        assertThat(workbench.slack("views.open", opening(trigger)).path("ok").booleanValue())
                .isTrue();
    }

    @Test
    void pilesUpThreeModalsAndNoMore() {
        String first = id(open("U0BEN"));
        JsonNode second = push("U0BEN", first);
        JsonNode third = push("U0BEN", id(second));

        assertThat(third.at("/view/root_view_id").stringValue()).isEqualTo(first);
        assertThat(third.at("/view/previous_view_id").stringValue()).isEqualTo(id(second));
        assertThat(error(push("U0BEN", id(third)))).isEqualTo("push_limit_reached");
        assertThat(workbench.state("U0BEN").at("/modal/depth").intValue()).isEqualTo(3);
    }

    @Test
    void pushesOnlyFromAModal() {
        ObjectNode push = opening(workbench.trigger("U0ANA"));

        assertThat(error(workbench.slack("views.push", push))).isEqualTo("not_found");
    }

    @Test
    void updatesByIdOrExternalIdAndGuardsTheHash() {
        JsonNode opened = open("U0MIA");
        String stale = opened.at("/view/hash").stringValue();
        ObjectNode update = Json.object().put("view_id", id(opened)).put("hash", stale);
        update.set("view", modal("'external_id':'form-1'"));

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
        String view = id(open("U0MIA"));
        workbench.bot.answers(request -> Reply.ok("{\"response_action\":\"errors\",\"errors\":{\"why\":\"no\"}}"));
        submit("U0MIA", view, "typed");
        ObjectNode update = Json.object().put("view_id", view);
        update.set("view", modal("'callback_id':'again'"));

        JsonNode updated = workbench.slackOk("views.update", update);

        assertThat(updated.at("/view/state/values/why/text/value").stringValue())
                .isEqualTo("typed");
    }

    @Test
    void showsErrorsUnderInputsThatExist() {
        String view = id(open("U0ANA"));
        workbench.bot.answers(
                request -> Reply.ok("{\"response_action\":\"errors\",\"errors\":{\"why\":\"Say a little more\"}}"));

        submit("U0ANA", view, "x");

        assertThat(workbench.state("U0ANA").at("/modal/errors/why").stringValue())
                .isEqualTo("Say a little more");
    }

    @Test
    void refusesErrorsOfInputsThatDoNotExist() {
        String view = id(open("U0ANA"));
        workbench.bot.answers(request -> Reply.ok("{\"response_action\":\"errors\",\"errors\":{\"who\":\"?\"}}"));

        submit("U0ANA", view, "x");

        assertThat(workbench.state("U0ANA").at("/notice/text").stringValue()).contains("no input block", "who");
        assertThat(workbench.state("U0ANA").at("/modal/viewId").stringValue()).isEqualTo(view);
    }

    @Test
    void updatesPushesAndClearsByAnswer() {
        String view = id(open("U0ANA"));
        workbench.bot.answers(request -> answer("update", "'callback_id':'page2'"));
        submit("U0ANA", view, "x");
        assertThat(workbench.state("U0ANA").at("/modal/view/callback_id").stringValue())
                .isEqualTo("page2");

        workbench.bot.answers(request -> answer("push", "'callback_id':'on top'"));
        submit("U0ANA", view, "x");
        assertThat(workbench.state("U0ANA").at("/modal/depth").intValue()).isEqualTo(2);

        workbench.bot.answers(request -> Reply.ok("{\"response_action\":\"clear\"}"));
        String front = workbench.state("U0ANA").at("/modal/viewId").stringValue();
        submit("U0ANA", front, "x");
        assertThat(workbench.state("U0ANA").path("modal").isNull()).isTrue();
    }

    @Test
    void checksRequiredAndOverlongInputsBeforeTheBotHears() {
        String view = id(open("U0ANA"));

        submit("U0ANA", view, "");
        assertThat(workbench.state("U0ANA").at("/modal/errors/why").stringValue())
                .contains("required");
        submit("U0ANA", view, "x".repeat(11));
        assertThat(workbench.state("U0ANA").at("/modal/errors/why").stringValue())
                .contains("at most 10");

        assertThat(workbench.bot.fromSlack())
                .noneMatch(request -> request.type().equals("view_submission"));
    }

    @Test
    void tellsOfAClosedModalOnlyWhenAsked() {
        String silent = id(open("U0ANA"));
        close("U0ANA", silent);
        ObjectNode open = opening(workbench.trigger("U0ANA"));
        ((ObjectNode) open.path("view")).put("notify_on_close", true);
        String told = id(workbench.slackOk("views.open", open));
        close("U0ANA", told);

        assertThat(workbench.bot.fromSlack())
                .filteredOn(request -> request.type().equals("view_closed"))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.payload().at("/view/id").stringValue())
                                .isEqualTo(told));
    }

    @Test
    void keepsAFormOpenWhenTheBotDoesNotAnswerInTime() {
        String view = id(open("U0ANA"));
        workbench.bot.answers(request -> new Reply(200, "", Duration.ofSeconds(2)));

        submit("U0ANA", view, "x");

        JsonNode state = workbench.state("U0ANA");
        assertThat(state.at("/notice/text").stringValue()).contains("operation_timeout");
        assertThat(state.at("/modal/viewId").stringValue()).isEqualTo(view);
        assertThat(state.at("/modal/busy").booleanValue()).isFalse();
    }

    @Test
    void pressesWithinAModalCarryTheFormsState() {
        String view = id(open("U0ANA"));
        ObjectNode update = Json.object().put("view_id", view);
        update.set(
                "view",
                json(
                        "{'type':'modal','title':{'type':'plain_text','text':'T'},'submit':{'type':'plain_text','text':'S'},"
                                + "'blocks':[" + INPUT
                                + ",{'type':'actions','block_id':'more','elements':[{'type':'static_select',"
                                + "'action_id':'evidence','options':[{'text':{'type':'plain_text','text':'Stated'},'value':'2'}]}]}]}"));
        workbench.slackOk("views.update", update);

        workbench.act("{'kind':'press','as':'U0ANA','surface':'modal','blockId':'more','actionId':'evidence',"
                + "'element':{'type':'static_select','selected_option':{'text':{'type':'plain_text','text':'Stated'},'value':'2'}},"
                + "'stateValues':{'why':{'text':{'type':'plain_text_input','value':'draft'}}}}");

        JsonNode sent = workbench.bot.last("block_actions").payload();
        assertThat(sent.at("/container/view_id").stringValue()).isEqualTo(view);
        assertThat(sent.at("/actions/0/selected_option/value").stringValue()).isEqualTo("2");
        assertThat(sent.at("/view/state/values/why/text/value").stringValue()).isEqualTo("draft");
        assertThat(sent.at("/view/state/values/more/evidence/selected_option/value")
                        .stringValue())
                .isEqualTo("2");
        assertThat(sent.has("response_url")).isFalse();
    }

    @Test
    void loadsOptionsFromTheBotAndHoldsThemToTheRules() {
        ObjectNode open = opening(workbench.trigger("U0BEN"));
        ((ObjectNode) open.path("view"))
                .set(
                        "blocks",
                        json("{'blocks':[{'type':'input','block_id':'who','label':"
                                        + "{'type':'plain_text','text':'Who'},'element':{'type':'external_select','action_id':'rep'}}]}")
                                .path("blocks"));
        workbench.slackOk("views.open", open);
        String ask = "{'as':'U0BEN','blockId':'who','actionId':'rep','value':'an'}";

        workbench.bot.answers(request ->
                Reply.ok("{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Ana\"},\"value\":\"ana\"}]}"));
        String good = workbench.send("POST", "/options", json(ask)).body();
        workbench.bot.answers(request -> Reply.ok("{\"options\":[{\"value\":\"ana\"}]}"));
        String bad = workbench.send("POST", "/options", json(ask)).body();

        assertThat(workbench
                        .bot
                        .last("block_suggestion")
                        .payload()
                        .path("value")
                        .stringValue())
                .isEqualTo("an");
        assertThat(good).contains("Ana");
        assertThat(bad).isEqualTo("{\"options\":[]}");
        assertThat(workbench.state("U0BEN").at("/notice/text").stringValue()).contains("missing required field: text");
    }

    @Test
    void forgetsAnAnswerForAModalThatWasClosedMeanwhile() {
        String view = id(open("U0ANA"));
        workbench.bot.answers(request -> {
            if (request.type().equals("view_submission")) {
                close("U0ANA", view);
            }
            return answer("update", "'callback_id':'late'");
        });

        submit("U0ANA", view, "x");

        assertThat(workbench.state("U0ANA").path("modal").isNull()).isTrue();
    }

    @Test
    void publishesAHomeTabPerPerson() {
        ObjectNode publish = Json.object().put("user_id", "U0LEO");
        publish.set("view", json("{'type':'home','blocks':[{'type':'divider'}]}"));

        JsonNode first = workbench.slackOk("views.publish", publish);
        JsonNode again = workbench.slackOk("views.publish", publish);

        assertThat(id(first)).isEqualTo(id(again));
        assertThat(workbench.state("U0LEO").at("/home/blocks/0/type").stringValue())
                .isEqualTo("divider");
        assertThat(workbench.state("U0ANA").path("home").isNull()).isTrue();
    }

    private static JsonNode open(String person) {
        return workbench.slackOk("views.open", opening(workbench.trigger(person)));
    }

    private static JsonNode push(String person, String from) {
        return workbench.slack("views.push", opening(workbench.triggerIn(person, from)));
    }

    private static ObjectNode opening(String trigger) {
        ObjectNode open = Json.object().put("trigger_id", trigger);
        open.set("view", modal("'callback_id':'form'"));
        return open;
    }

    private static ObjectNode modal(String more) {
        return json("{'type':'modal','title':{'type':'plain_text','text':'Form'},"
                + "'submit':{'type':'plain_text','text':'Send'}," + more + ",'blocks':[" + INPUT + "]}");
    }

    private static Reply answer(String action, String more) {
        ObjectNode body = Json.object().put("response_action", action);
        body.set("view", modal(more));
        return Reply.ok(Json.write(body));
    }

    private static void submit(String person, String view, String text) {
        workbench.act("{'kind':'submit','as':'" + person + "','viewId':'" + view
                + "','stateValues':{'why':{'text':{'type':'plain_text_input','value':'" + text + "'}}}}");
    }

    private static void close(String person, String view) {
        workbench.act("{'kind':'closeModal','as':'" + person + "','viewId':'" + view + "','clearAll':false}");
    }

    private static String id(JsonNode answer) {
        return answer.at("/view/id").stringValue();
    }

    private static String error(JsonNode answer) {
        return Json.text(answer, "error");
    }
}
