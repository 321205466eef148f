package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.FakeBot.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does in a modal, and what the bot may answer to it. */
class ModalAnswersTest {
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
    void showsErrorsUnderInputsThatExist() {
        String view = Modals.id(modals.open("U0ANA"));
        workbench.bot.answers(
                request -> Reply.ok("{\"response_action\":\"errors\",\"errors\":{\"why\":\"Say a little more\"}}"));

        modals.submit("U0ANA", view, "x");

        assertThat(workbench.state("U0ANA").at("/modal/errors/why").stringValue())
                .isEqualTo("Say a little more");
    }

    @Test
    void refusesErrorsOfInputsThatDoNotExist() {
        String view = Modals.id(modals.open("U0ANA"));
        workbench.bot.answers(request -> Reply.ok("{\"response_action\":\"errors\",\"errors\":{\"who\":\"?\"}}"));

        modals.submit("U0ANA", view, "x");

        assertThat(workbench.state("U0ANA").at("/notice/text").stringValue()).contains("no input block", "who");
        assertThat(workbench.state("U0ANA").at("/modal/viewId").stringValue()).isEqualTo(view);
    }

    @Test
    void updatesPushesAndClearsByAnswer() {
        String view = Modals.id(modals.open("U0ANA"));
        workbench.bot.answers(request -> Modals.answer("update", "'callback_id':'page2'"));
        modals.submit("U0ANA", view, "x");
        assertThat(workbench.state("U0ANA").at("/modal/view/callback_id").stringValue())
                .isEqualTo("page2");

        workbench.bot.answers(request -> Modals.answer("push", "'callback_id':'on top'"));
        modals.submit("U0ANA", view, "x");
        assertThat(workbench.state("U0ANA").at("/modal/depth").intValue()).isEqualTo(2);

        workbench.bot.answers(request -> Reply.ok("{\"response_action\":\"clear\"}"));
        String front = workbench.state("U0ANA").at("/modal/viewId").stringValue();
        modals.submit("U0ANA", front, "x");
        assertThat(workbench.state("U0ANA").path("modal").isNull()).isTrue();
    }

    @Test
    void checksRequiredAndOverlongInputsBeforeTheBotHears() {
        String view = Modals.id(modals.open("U0ANA"));

        modals.submit("U0ANA", view, "");
        assertThat(workbench.state("U0ANA").at("/modal/errors/why").stringValue())
                .contains("required");
        modals.submit("U0ANA", view, "x".repeat(11));
        assertThat(workbench.state("U0ANA").at("/modal/errors/why").stringValue())
                .contains("at most 10");

        assertThat(workbench.bot.fromSlack())
                .noneMatch(request -> request.type().equals("view_submission"));
    }

    @Test
    void tellsOfAClosedModalOnlyWhenAsked() {
        String silent = Modals.id(modals.open("U0ANA"));
        modals.close("U0ANA", silent);
        ObjectNode open = Modals.opening(workbench.trigger("U0ANA"));
        ((ObjectNode) open.path("view")).put("notify_on_close", true);
        String told = Modals.id(workbench.slackOk("views.open", open));
        modals.close("U0ANA", told);

        assertThat(workbench.bot.fromSlack())
                .filteredOn(request -> request.type().equals("view_closed"))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.payload().at("/view/id").stringValue())
                                .isEqualTo(told));
    }

    @Test
    void keepsAFormOpenWhenTheBotDoesNotAnswerInTime() {
        String view = Modals.id(modals.open("U0ANA"));
        workbench.bot.answers(request -> new Reply(200, "", Duration.ofSeconds(2)));

        modals.submit("U0ANA", view, "x");

        JsonNode state = workbench.state("U0ANA");
        assertThat(state.at("/notice/text").stringValue()).contains("operation_timeout");
        assertThat(state.at("/modal/viewId").stringValue()).isEqualTo(view);
        assertThat(state.at("/modal/busy").booleanValue()).isFalse();
    }

    @Test
    void pressesWithinAModalCarryTheFormsState() {
        String view = Modals.id(modals.open("U0ANA"));
        ObjectNode update = Json.object().put("view_id", view);
        update.set(
                "view",
                json(
                        "{'type':'modal','title':{'type':'plain_text','text':'T'},'submit':{'type':'plain_text','text':'S'},"
                                + "'blocks':[" + Modals.INPUT
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
        ObjectNode open = Modals.opening(workbench.trigger("U0BEN"));
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
        String view = Modals.id(modals.open("U0ANA"));
        workbench.bot.answers(request -> {
            if (request.type().equals("view_submission")) {
                modals.close("U0ANA", view);
            }
            return Modals.answer("update", "'callback_id':'late'");
        });

        modals.submit("U0ANA", view, "x");

        assertThat(workbench.state("U0ANA").path("modal").isNull()).isTrue();
    }
}
