package io.relais.slack.block;

import static io.relais.slack.block.Drawings.block;
import static io.relais.slack.block.Drawings.button;
import static io.relais.slack.block.Drawings.checked;
import static io.relais.slack.block.Drawings.choice;
import static io.relais.slack.block.Drawings.count;
import static io.relais.slack.block.Drawings.element;
import static io.relais.slack.block.Drawings.input;
import static io.relais.slack.block.Drawings.part;
import static io.relais.slack.block.Drawings.prose;
import static io.relais.slack.block.Drawings.read;
import static io.relais.slack.block.Drawings.text;
import static io.relais.slack.block.Drawings.written;
import static io.relais.slack.block.Drawings.x;

import com.google.gson.JsonObject;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where Slack's limits are met: for each place, how much of something is drawn of how much there is. */
final class LimitRows {

    private static final ActionId OPEN = new ActionId("lead.open");

    private static final Form.Buttons BUTTONS = new Form.Buttons("Send", "Cancel");

    private static final List<Field> NOTHING = List.of(new Field.Shown(new Element.Rule()));

    private LimitRows() {}

    /** What becomes of one over a limit: it is shortened, or goes elsewhere; or it is refused. */
    enum Over {
        FITTED,
        REFUSED
    }

    /**
     * A place where a limit is met.
     *
     * @param limit the name of the constant
     * @param place what is limited
     * @param drawn how much is drawn in one place, where there is that much
     */
    record Row(String limit, String place, Over over, IntUnaryOperator drawn) {
        @Override
        public String toString() {
            return limit + ", " + place;
        }
    }

    static List<Row> ofSurfaces() {
        return List.of(
                some(
                        "MESSAGE_BLOCKS",
                        "message",
                        n -> Drawings.message(prose(n, n)).size()),
                some("MESSAGE_CHARACTERS", "message", n -> read(Drawings.message(prose(n, 7)))),
                words("MESSAGE_TEXT", "card", n -> SlackMessage.of(prose(n, 1)).text()),
                words("MESSAGE_TEXT", "words", n -> SlackMessage.of(x(n)).text()),
                words(
                        "MESSAGE_TEXT",
                        "words to say again",
                        n -> again(x(n), "Again", "help").text()),
                some("VIEW_BLOCKS", "home tab", n -> Drawings.home(prose(n, n)).size()),
                some("VIEW_BLOCKS", "form", n -> count(form("Log", BUTTONS, rules(n)), "blocks")),
                some("VIEW_CHARACTERS", "home tab", n -> read(Drawings.home(prose(n, 19)))),
                words("VIEW_TITLE", "title", n -> text(form(x(n), BUTTONS, NOTHING), "title")),
                words(
                        "VIEW_TITLE",
                        "submit",
                        n -> text(form("Log", new Form.Buttons(x(n), "Cancel"), NOTHING), "submit")),
                words("VIEW_TITLE", "close", n -> text(form("Log", new Form.Buttons("Send", x(n)), NOTHING), "close")),
                refused("PRIVATE_METADATA", "state", n -> FormStates.write(FormState.of("k", x(n - 8)))),
                refused(
                        "ID",
                        "form",
                        n -> written(
                                Drawings.form(new FormId("form." + x(n - 5)), "Log", BUTTONS, NOTHING),
                                "callback_id")));
    }

    static List<Row> ofElements() {
        return List.of(
                words("HEADER", "heading", n -> text(block(new Element.Heading(x(n))), "text")),
                words("TEXT", "prose", n -> text(block(new Element.Prose(x(n))), "text")),
                words("TEXT", "small print", n -> written(part(block(new Element.Fine(x(n))), "elements", 0), "text")),
                words("TEXT", "row", n -> text(block(new Element.Row("t", x(n - "*t*\n".length()), null)), "text")),
                words("TEXT", "label of lines", n -> line(block(new Element.Lines(x(n), List.of())))),
                words("TEXT", "line", n -> line(part(block(new Element.Lines("l", List.of(x(n)))), "elements", 1))),
                words("TEXT", "words", n -> text(section(SlackMessage.of(x(n))), "text")),
                words("TEXT", "words to say again", n -> text(section(again(x(n), "Again", "help")), "text")),
                words("FIELD", "fact", n -> written(part(block(Drawings.facts(1, n - 4)), "fields", 0), "text")),
                new Row("FIELDS", "facts", Over.REFUSED, n -> count(block(Drawings.facts(n, 1)), "fields")));
    }

    static List<Row> ofControls() {
        return List.of(
                words("BUTTON", "button", n -> text(button(OPEN, "1", x(n)), "text")),
                words("BUTTON", "words to say again", n -> text(accessory(again("t", x(n), "help")), "text")),
                words(
                        "ACCESSIBILITY_LABEL",
                        "row",
                        n -> written(besideRow(x(n - "O: ".length())), "accessibility_label")),
                refused("BUTTON_VALUE", "argument", n -> written(button(OPEN, x(n), "Open"), "value")),
                words(
                        "BUTTON_VALUE",
                        "words to say again",
                        n -> written(accessory(again("t", "Again", x(n))), "value")),
                refused("ID", "action", n -> written(button(new ActionId("a." + x(n - 2)), "1", "O"), "action_id")),
                refused("ID", "the same action again", n -> written(twice("a." + x(n - "a.#2".length())), "action_id")),
                some(
                        "ACTIONS",
                        "buttons",
                        n -> count(
                                Drawings.buttons(Collections.nCopies(n, Button.plain(OPEN, "1", "Open"))), "elements")),
                some("OVERFLOW_OPTIONS", "menu", n -> count(Drawings.menu(n, "Later"), "options")),
                words("OPTION", "entry of a menu", n -> text(part(Drawings.menu(2, x(n)), "options", 0), "text")),
                words("OPTION_VALUE", "entry, else a button", n -> Drawings.entry(x(n - "lead.later|".length()))));
    }

    static List<Row> ofFields() {
        return List.of(
                refused("ID", "field", n -> written(input(note(x(n), "Note", null)), "block_id")),
                words("LABEL", "label", n -> text(input(note("note", x(n), null)), "label")),
                words("LABEL", "hint", n -> text(input(note("note", "Note", x(n))), "hint")),
                some(
                        "INPUT",
                        "most",
                        n -> element(typed(n, null)).get("max_length").getAsInt()),
                words("INPUT", "preset", n -> written(element(typed(5_000, x(n))), "initial_value")),
                new Row("SELECT_OPTIONS", "choice", Over.REFUSED, n -> count(element(choice(n, "v", "A")), "options")),
                words("OPTION", "choice of two", n -> text(part(element(choice(2, "v", x(n))), "options", 0), "text")),
                words("OPTION", "choice of nine", n -> text(part(element(choice(9, "v", x(n))), "options", 0), "text")),
                refused(
                        "OPTION_VALUE",
                        "choice",
                        n -> written(part(element(choice(1, x(n - 1), "A")), "options", 0), "value")));
    }

    private static Row some(String limit, String place, IntUnaryOperator drawn) {
        return new Row(limit, place, Over.FITTED, drawn);
    }

    private static Row words(String limit, String place, IntFunction<String> drawn) {
        return new Row(limit, place, Over.FITTED, n -> drawn.apply(n).length());
    }

    private static Row refused(String limit, String place, IntFunction<String> drawn) {
        return new Row(limit, place, Over.REFUSED, n -> drawn.apply(n).length());
    }

    private static List<Field> rules(int count) {
        return Collections.nCopies(count, new Field.Shown(new Element.Rule()));
    }

    private static JsonObject form(String title, Form.Buttons buttons, List<Field> fields) {
        return Drawings.form(new FormId("form.log"), title, buttons, fields);
    }

    private static SlackMessage again(String text, String label, String words) {
        return AgainButton.message(text, label, words);
    }

    private static JsonObject section(SlackMessage message) {
        return checked(message).get(0).getAsJsonObject();
    }

    private static JsonObject accessory(SlackMessage message) {
        return section(message).getAsJsonObject("accessory");
    }

    private static JsonObject besideRow(String title) {
        return block(new Element.Row(title, "d", Button.plain(OPEN, "1", "O"))).getAsJsonObject("accessory");
    }

    private static JsonObject twice(String action) {
        Button button = Button.plain(new ActionId(action), "1", "Open");
        return part(Drawings.buttons(List.of(button, button)), "elements", 1);
    }

    /** The text of the first section within rich text. */
    private static String line(JsonObject richText) {
        return written(part(part(richText, "elements", 0), "elements", 0), "text");
    }

    private static Field note(String id, String label, @Nullable String hint) {
        return new Field.Text(new Field.About(id, label, hint, Field.Need.OPTIONAL), Field.Size.LINE, 10, null);
    }

    private static Field typed(int most, @Nullable String preset) {
        Field.About about = new Field.About("note", "Note", null, Field.Need.OPTIONAL);
        return new Field.Text(about, Field.Size.LINE, most, preset);
    }
}
