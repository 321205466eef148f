package io.relais.workbench.teams.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which action of a card was pressed, and what it sends along. */
class PressedActionTest {
    private static final JsonNode CARD = json("{'type':'AdaptiveCard','body':["
            + "{'type':'Input.Text','id':'note','label':'Note'},"
            + "{'type':'Input.Number','id':'amount','label':'Amount'},"
            + "{'type':'Badge','fallback':{'type':'ActionSet','actions':[" + execute("undo", "{}") + "]}}],"
            + "'actions':[" + execute("accept", "{'lead':1}") + "," + execute("accept", "{'lead':2}") + ","
            + "{'type':'Action.ShowCard','title':'More','card':{'type':'AdaptiveCard',"
            + "'body':[{'type':'Input.Text','id':'why','label':'Why','value':'none'}],"
            + "'actions':[" + execute("reject", "{'lead':1}") + "]}},"
            + "{'type':'Action.Submit','title':'Skip','associatedInputs':'none','data':{'skip':true}}]}");

    @Test
    void tellsTwoOfOneVerbApartByTheirData() {
        assertThat(found(execute("accept", "{'lead':2}"))
                        .action()
                        .at("/data/lead")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void takesNoneWhereItCannotTell() {
        assertThat(PressedAction.on(CARD, json("{'type':'Action.Execute','verb':'accept'}")))
                .isEmpty();
        assertThat(PressedAction.on(CARD, json(execute("steal", "{'lead':1}")))).isEmpty();
    }

    @Test
    void takesTheOnlyOneOfItsVerbWhateverThePageAddedToItsData() {
        assertThat(found(execute("reject", "{'lead':1,'why':'x'}"))
                        .action()
                        .at("/data/lead")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void findsWhatStandsInForSomethingUnknown() {
        assertThat(Json.text(found(execute("undo", "{}")).action(), "verb")).isEqualTo("undo");
    }

    @Test
    void sendsWhatIsFilledInOnItsCardAndAboveIt() {
        assertThat(sent(execute("reject", "{'lead':1}"), "{'note':'n','amount':7}"))
                .isEqualTo("{\"lead\":1,\"note\":\"n\",\"amount\":\"7\",\"why\":\"none\"}");
    }

    @Test
    void leavesOutCardsThatUnfoldFromIts() {
        assertThat(sent(execute("accept", "{'lead':1}"), "{'why':'x','other':'y'}"))
                .isEqualTo("{\"lead\":1,\"note\":\"\"}");
    }

    @Test
    void sendsNothingFilledInWhereTheActionAsksForNone() {
        assertThat(sent("{'type':'Action.Submit','title':'Skip'}", "{'note':'n'}"))
                .isEqualTo("{\"skip\":true}");
    }

    private static PressedAction found(String wanted) {
        return PressedAction.on(CARD, json(wanted)).orElseThrow();
    }

    private static String sent(String wanted, String inputs) {
        return Json.write(found(wanted).filled(json(inputs)).data());
    }

    private static String execute(String verb, String data) {
        return "{'type':'Action.Execute','title':'" + verb + "','verb':'" + verb + "','data':" + data + "}";
    }

    private static JsonNode json(String text) {
        return Json.parse(text.replace('\'', '"')).orElseThrow();
    }
}
