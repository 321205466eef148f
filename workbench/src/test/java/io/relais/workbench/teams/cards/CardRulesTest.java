package io.relais.workbench.teams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.workbench.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a card may be, part by part: each line of the tables is one body, action or card. */
class CardRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cards/accepted.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void accepts(String name, String where, String json) {
        assertThat(CardRules.inMessage(card(where, json))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cards/refused.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void refuses(String name, String where, String json, String pointer, String text) {
        assertThat(CardRules.inMessage(card(where, json))).contains(new Problem(pointer, text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "execution | actions | {'type':'Action.Execute','title':'Go','verb':'go'} | /actions/0/type | is not possible in a dialog: use Action.Submit",
                "another dialog | actions | {'type':'Action.Submit','title':'Go','data':{'msteams':{'type':'task/fetch'}}} | /actions/0/data | opens a dialog from a dialog, which is not possible",
                "refresh | whole | {'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'x'}],'refresh':{'action':{'type':'Action.Execute','verb':'v'}}} | /refresh | is not possible in a dialog",
            })
    void refusesInADialogBesides(String name, String where, String json, String pointer, String text) {
        assertThat(CardRules.inMessage(card(where, json))).isEmpty();
        assertThat(CardRules.inDialog(card(where, json))).contains(new Problem(pointer, text));
    }

    @Test
    void takesWhatADialogSubmits() {
        String submit = "{'type':'Action.Submit','title':'Save','data':{'action':'lead.reject'}}";

        assertThat(CardRules.inDialog(card("actions", submit))).isEmpty();
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(CardRules.inMessage(Json.array())).containsExactly(new Problem("", "must be an object"));
    }

    /** A card with one element, one action, or what the table says as it is. */
    static JsonNode card(String where, String json) {
        String whole = switch (where) {
            case "body" -> "{'type':'AdaptiveCard','version':'1.5','body':[" + json + "]}";
            case "actions" -> "{'type':'AdaptiveCard','version':'1.5','actions':[" + json + "]}";
            default -> json;
        };
        return Json.parse(whole.replace('\'', '"')).orElseThrow();
    }
}
