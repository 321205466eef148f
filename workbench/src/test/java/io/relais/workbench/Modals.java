package io.relais.workbench;

import static io.relais.workbench.RunningWorkbench.json;

import io.relais.workbench.FakeBot.Reply;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Forms in a running workbench: what opens them, and what people do in them. */
@NullMarked
record Modals(RunningWorkbench workbench) {

    /** A text of at most ten characters. */
    static final String INPUT = "{'type':'input','block_id':'why','label':{'type':'plain_text','text':'Why'},"
            + "'element':{'type':'plain_text_input','action_id':'text','max_length':10}}";

    JsonNode open(String person) {
        return workbench.slackOk("views.open", opening(workbench.trigger(person)));
    }

    /** On top of that view, whether or not that is allowed. */
    JsonNode push(String person, String from) {
        return workbench.slack("views.push", opening(workbench.triggerIn(person, from)));
    }

    /** What opens a form by a trigger. */
    static ObjectNode opening(String trigger) {
        ObjectNode open = Json.object().put("trigger_id", trigger);
        open.set("view", modal("'callback_id':'form'"));
        return open;
    }

    /** A form with one input, and more fields of its own. */
    static ObjectNode modal(String more) {
        return json("{'type':'modal','title':{'type':'plain_text','text':'Form'},"
                + "'submit':{'type':'plain_text','text':'Send'}," + more + ",'blocks':[" + INPUT + "]}");
    }

    /** What a bot answers to a submission. */
    static Reply answer(String action, String more) {
        ObjectNode body = Json.object().put("response_action", action);
        body.set("view", modal(more));
        return Reply.ok(Json.write(body));
    }

    void submit(String person, String view, String text) {
        workbench.act("{'kind':'submit','as':'" + person + "','viewId':'" + view
                + "','stateValues':{'why':{'text':{'type':'plain_text_input','value':'" + text + "'}}}}");
    }

    void close(String person, String view) {
        workbench.act("{'kind':'closeModal','as':'" + person + "','viewId':'" + view + "','clearAll':false}");
    }

    /** Of the view that an answer holds. */
    static String id(JsonNode answer) {
        return answer.at("/view/id").stringValue();
    }
}
