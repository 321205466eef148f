package io.relais.teams.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsFormsTest {

    private static final TeamsDialog DIALOG = TeamsForms.dialog(Samples.form(), Locale.ENGLISH);

    @Test
    void drawsEveryField() {
        CardRules.check(DIALOG.card());
        Approved.verify(DIALOG.card());
    }

    @Test
    void isADialogWithATitle() {
        ObjectNode body = DIALOG.body();

        assertThat(body.path("title").asText()).isEqualTo("Not accepted");
        assertThat(body.path("height").asText()).isEqualTo("large");
        assertThat(body.path("card").path("contentType").asText()).isEqualTo(TeamsMessage.CARD);
        assertThat(body.path("card").path("content")).isEqualTo(DIALOG.card());
    }

    @Test
    void asksInThePersonsLanguage() {
        ObjectNode french = TeamsForms.dialog(Samples.form(), Locale.FRENCH).card();

        assertThat(french.findValuesAsText("errorMessage")).contains("Veuillez remplir ce champ.");
    }

    @Test
    void aFormThatIsOnlyReadHasNothingToSend() {
        Form read = new Form(
                new FormId("form.done"),
                "Done",
                new Form.Buttons(null, "Close"),
                new FormState(Map.of()),
                List.of(new Field.Shown(new Element.Prose("Recorded."))),
                Form.Saving.ON_SUBMIT);

        assertThat(TeamsForms.dialog(read, Locale.ENGLISH).card().has("actions"))
                .isFalse();
    }

    @Test
    void everyButtonKnowsTheFormAndWhatItRemembers() {
        List<JsonNode> data = DIALOG.card().findValues("data").stream()
                .filter(node -> node.has("form"))
                .toList();

        assertThat(data).hasSizeGreaterThan(1).allSatisfy(each -> {
            assertThat(each.path("form").asText()).isEqualTo("form.reject");
            assertThat(each.path("state").path("lead").asText()).isEqualTo("4711");
        });
    }

    @Test
    void isShownAgainWithWhatWasTypedAndWhatToMend() {
        TeamsDialog mended = mended(Map.of("note", "Say why.", "elsewhere", "And where."));

        CardRules.check(mended.card());
        Approved.verify(mended.card());
    }

    @Test
    void canBeMendedTwice() {
        TeamsDialog once = mended(Map.of("note", "Say why."));
        DrawnForm drawn = drawn(once);

        assertThat(drawn).isEqualTo(drawn(DIALOG));
    }

    @Test
    void theCopyThatTravelsHoldsNothingThatWasTyped() {
        assertThat(drawn(DIALOG).json().findValues("value").stream()
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText))
                .doesNotContain("a & b", "60000.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"action", "argument", "form", "state", "drawn", "msteams"})
    void aFieldMayNotBeCalledLikeWhatAButtonCarries(String name) {
        Form form = Samples.form(List.of(new Field.Day(Samples.about(name, Field.Need.OPTIONAL), null)));

        assertThatThrownBy(() -> TeamsForms.dialog(form, Locale.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60000|true",
                "60000.50|true",
                "60000,50|true",
                "60 000,50|true",
                "1.250.000,5|true",
                "sixty|false",
                "-5|false",
                "1e9|false"
            })
    void anAmountIsTypedAsPeopleWriteIt(String typed, boolean isTaken) {
        String regex = DIALOG.card().findValuesAsText("regex").get(0);

        assertThat(Pattern.matches(regex, typed)).isEqualTo(isTaken);
    }

    @ParameterizedTest
    @CsvSource({"3,expanded", "4,compact"})
    void aShortChoiceIsShownUnfolded(int options, String style) {
        Field choice = new Field.Choice(Samples.about("c", Field.Need.OPTIONAL), Samples.options(options), null);
        ObjectNode card =
                TeamsForms.dialog(Samples.form(List.of(choice)), Locale.ENGLISH).card();

        assertThat(card.path("body").path(0).path("style").asText()).isEqualTo(style);
    }

    @Test
    void anOptionThatMarkdownWouldReadIsNotShownUnfolded() {
        List<Field.Option> options = List.of(new Field.Option("a", "**A**"));
        Field choice = new Field.Choice(Samples.about("c", Field.Need.OPTIONAL), options, null);
        ObjectNode card =
                TeamsForms.dialog(Samples.form(List.of(choice)), Locale.ENGLISH).card();

        assertThat(card.path("body").path(0).path("style").asText()).isEqualTo("compact");
    }

    private static TeamsDialog mended(Map<String, String> byField) {
        Values typed = new Values(Map.of("reason", "bad_record", "note", "", "email", "claire@", "amount", "12,5"));
        return drawn(DIALOG)
                .mended(new FormId("form.reject"), FormState.of("lead", "4711"), typed, byField, Locale.ENGLISH);
    }

    private static DrawnForm drawn(TeamsDialog dialog) {
        JsonNode data = dialog.card().path("actions").path(0).path("data");
        return Objects.requireNonNull(DrawnForm.read(data.path("drawn")));
    }
}
