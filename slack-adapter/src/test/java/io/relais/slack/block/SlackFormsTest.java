package io.relais.slack.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackFormsTest {

    @Test
    void drawsEveryField() {
        JsonObject view = view(Samples.form(Form.Saving.ON_SUBMIT));

        BlockKitRules.checkView(view);
        Approved.verify(view);
    }

    @Test
    void choicesOfAFormThatSavesAsItGoesTellOfEachChange() {
        JsonObject view = view(Samples.form(Form.Saving.AS_IT_GOES));

        BlockKitRules.checkView(view);
        assertThat(view.toString().split("\"dispatch_action\":true", -1)).hasSize(3);
    }

    @Test
    void remembersUpToThreeThousandCharacters() {
        int frame = "{\"k\":\"\"}".length();
        FormState fits = FormState.of("k", "x".repeat(3_000 - frame));
        FormState over = FormState.of("k", "x".repeat(3_001 - frame));

        assertThat(FormStates.read(FormStates.write(fits))).isEqualTo(fits);
        assertThatThrownBy(() -> FormStates.write(over)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotItsStateIsNotRead() {
        assertThat(FormStates.read("[1]")).isNull();
        assertThat(FormStates.read("{\"a\":{}}")).isNull();
        assertThat(FormStates.read("{oops")).isNull();
        assertThat(FormStates.read(null)).isEqualTo(new FormState(Map.of()));
    }

    @Test
    void threeShortOptionsAreRadioButtonsAndALongOneMakesASelect() {
        assertThat(choice(3, 75).toString()).contains("radio_buttons");
        assertThat(choice(3, 76).toString()).contains("static_select");
        assertThat(choice(4, 1).toString()).contains("static_select");
        BlockKitRules.checkView(choice(3, 76));
    }

    @Test
    void aSelectTakesAHundredOptions() {
        BlockKitRules.checkView(choice(100, 10));
        assertThatThrownBy(() -> choice(101, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choice(0, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void titleAndButtonsKeepToTwentyFourCharacters() {
        Form long25 = new Form(
                new FormId("form.log"),
                "t".repeat(25),
                new Form.Buttons("s".repeat(25), "c".repeat(24)),
                FormState.of("lead", "1"),
                List.of(new Field.Shown(new Element.Prose("x"))),
                Form.Saving.ON_SUBMIT);
        JsonObject view = view(long25);

        BlockKitRules.checkView(view);
        assertThat(text(view, "title")).isEqualTo("t".repeat(23) + "…");
        assertThat(text(view, "close")).isEqualTo("c".repeat(24));
    }

    @Test
    void textTakesThreeThousandCharactersAtMost() {
        assertThat(view(form(new Field.Text(about(), Field.Size.LINE, 3_001, "x".repeat(3_001))))
                        .toString())
                .contains("\"max_length\":3000");
        BlockKitRules.checkView(view(form(new Field.Text(about(), Field.Size.LINE, 3_000, "\u202Eabc"))));
    }

    private static JsonObject choice(int options, int length) {
        List<Field.Option> all = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            all.add(new Field.Option("v" + i, "x".repeat(length)));
        }
        return view(form(new Field.Choice(about(), all, null)));
    }

    private static Field.About about() {
        return new Field.About("note", "Note", null, Field.Need.OPTIONAL);
    }

    private static Form form(Field field) {
        return new Form(
                new FormId("form.log"),
                "Log",
                new Form.Buttons("Send", "Cancel"),
                FormState.of("lead", "1"),
                List.of(field),
                Form.Saving.ON_SUBMIT);
    }

    private static JsonObject view(Form form) {
        return SlackJson.tree(SlackForms.view(form)).getAsJsonObject();
    }

    private static String text(JsonObject view, String part) {
        return view.getAsJsonObject(part).get("text").getAsString();
    }
}
