package io.relais.workbench.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What Slack refuses besides sizes. */
class BlockRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown block          | [{'type':'nonsense'}]                              | /blocks/0/type  | unsupported type: nonsense",
                "no type                | [{'text':'x'}]                                     | /blocks/0       | missing required field: type",
                "unknown field          | [{'type':'divider','color':'red'}]                 | /blocks/0       | invalid additional property: color",
                "section without text   | [{'type':'section'}]                               | /blocks/0       | missing required field: text or fields",
                "header in mrkdwn       | [{'type':'header','text':{'type':'mrkdwn','text':'x'}}] | /blocks/0/text/type | unsupported type: mrkdwn",
                "text as a string       | [{'type':'section','text':'x'}]                    | /blocks/0/text  | must provide an object",
                "empty text             | [{'type':'section','text':{'type':'mrkdwn','text':''}}] | /blocks/0/text/text | must be more than 0 characters",
                "input among actions    | [{'type':'actions','elements':[{'type':'plain_text_input'}]}] | /blocks/0/elements/0/type | unsupported type: plain_text_input",
                "two blocks, one id     | [{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}] | /blocks/1/block_id | block_id already exists: a",
                "alert in a message     | [{'type':'alert','text':{'type':'mrkdwn','text':'x'}}] | /blocks/0/type | unsupported type: alert",
                "image from nowhere     | [{'type':'image','alt_text':'a'}]                  | /blocks/0       | must provide either image_url or slack_file",
                "bad style              | [{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},'style':'blue'}]}] | /blocks/0/elements/0/style | must be one of primary, danger",
                "preset out of options  | [{'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'A'},'value':'a'}],'initial_option':{'text':{'type':'plain_text','text':'B'},'value':'b'}}]}] | /blocks/0/elements/0/initial_option | must match an item in the options list",
                "chart without a point  | [{'type':'data_visualization','title':'t','chart':{'type':'bar','axis_config':{'categories':['a','b']},'series':[{'name':'s','data':[{'label':'a','value':1}]}]}}] | /blocks/0/chart/series/0/data | must have one point for each category",
            })
    void refusesInAMessage(String name, String blocks, String pointer, String text) {
        assertThat(BlockRules.ofMessage(tree(blocks))).contains(new Problem(pointer, text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "inputs without submit | {'type':'modal','title':{'type':'plain_text','text':'T'},'blocks':[{'type':'input','label':{'type':'plain_text','text':'L'},'element':{'type':'plain_text_input'}}]} | /view | missing required field: submit, as there are input blocks",
                "no title              | {'type':'modal','blocks':[]}                       | /view           | missing required field: title",
                "title of a Home tab   | {'type':'home','title':{'type':'plain_text','text':'T'},'blocks':[]} | /view | invalid additional property: title",
                "table in a modal      | {'type':'modal','title':{'type':'plain_text','text':'T'},'blocks':[{'type':'table','rows':[]}]} | /view/blocks/0/type | unsupported type: table",
                "unknown kind of view  | {'type':'workflow_step','blocks':[]}               | /view/type      | unsupported type: workflow_step",
                "two with the focus    | {'type':'modal','title':{'type':'plain_text','text':'T'},'submit':{'type':'plain_text','text':'S'},'blocks':[{'type':'input','label':{'type':'plain_text','text':'L'},'element':{'type':'plain_text_input','focus_on_load':true}},{'type':'input','label':{'type':'plain_text','text':'L'},'element':{'type':'plain_text_input','focus_on_load':true}}]} | /view/blocks | only one element may have focus_on_load",
            })
    void refusesInAView(String name, String view, String pointer, String text) {
        assertThat(BlockRules.ofView(tree(view))).contains(new Problem(pointer, text));
    }

    private static JsonNode tree(String json) {
        return Json.parse(json.replace('\'', '"')).orElseThrow();
    }
}
