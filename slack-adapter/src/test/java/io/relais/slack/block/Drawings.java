package io.relais.slack.block;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import java.util.List;
import java.util.stream.IntStream;

/** Much of one thing, drawn as Slack is sent it, after a look at whether Slack takes it; and what is in there. */
final class Drawings {

    private static final Button OPEN = Button.plain(new ActionId("lead.open"), "1", "Open");

    private Drawings() {}

    static String x(int count) {
        return "x".repeat(count);
    }

    /** So many characters in so many elements. */
    static Card prose(int characters, int elements) {
        int each = (characters + elements - 1) / elements;
        return new Card(IntStream.range(0, elements)
                .mapToObj(i -> x(Math.min(each, characters - i * each)))
                .<Element>map(Element.Prose::new)
                .toList());
    }

    static JsonArray message(Card card) {
        return checked(SlackMessage.of(card));
    }

    static JsonArray checked(SlackMessage message) {
        JsonArray blocks = SlackJson.tree(message.blocks()).getAsJsonArray();
        BlockKitRules.checkMessage(blocks);
        return blocks;
    }

    static JsonArray home(Card card) {
        JsonObject view = SlackJson.tree(SlackPages.home(card)).getAsJsonObject();
        BlockKitRules.checkView(view);
        return view.getAsJsonArray("blocks");
    }

    static JsonObject block(Element element) {
        return message(Card.of(element)).get(0).getAsJsonObject();
    }

    static Element facts(int count, int length) {
        return new Element.Facts(IntStream.range(0, count)
                .mapToObj(i -> new Element.Fact("l", x(length)))
                .toList());
    }

    static JsonObject button(ActionId action, String argument, String label) {
        return part(buttons(List.of(Button.plain(action, argument, label))), "elements", 0);
    }

    /** The first block of buttons. */
    static JsonObject buttons(List<Button> buttons) {
        return block(new Element.Controls(buttons, List.of()));
    }

    /** The first menu of several. */
    static JsonObject menu(int entries, String label) {
        List<Button> all = IntStream.range(0, entries)
                .mapToObj(i -> Button.plain(new ActionId("lead.later"), String.valueOf(i), label))
                .toList();
        return part(block(new Element.Controls(List.of(OPEN), all)), "elements", 1);
    }

    /** The value of an entry with that argument; of its button, where it is none. */
    static String entry(String argument) {
        List<Button> menu = List.of(
                Button.plain(new ActionId("lead.why"), "1", "Why"),
                Button.plain(new ActionId("lead.later"), argument, "Later"));
        JsonArray elements = block(new Element.Controls(List.of(OPEN), menu)).getAsJsonArray("elements");
        JsonObject last = elements.get(elements.size() - 1).getAsJsonObject();
        return written(last.has("options") ? part(last, "options", 1) : last, "value");
    }

    static JsonObject form(FormId id, String title, Form.Buttons buttons, List<Field> fields) {
        FormState state = FormState.of("lead", "1");
        JsonObject view = SlackJson.tree(
                        SlackForms.view(new Form(id, title, buttons, state, fields, Form.Saving.ON_SUBMIT)))
                .getAsJsonObject();
        BlockKitRules.checkView(view);
        return view;
    }

    /** The one block of a form with one field. */
    static JsonObject input(Field field) {
        return part(
                form(new FormId("form.log"), "Log", new Form.Buttons("Send", "Cancel"), List.of(field)), "blocks", 0);
    }

    static JsonObject element(Field field) {
        return input(field).getAsJsonObject("element");
    }

    static Field.Choice choice(int options, String value, String label) {
        return new Field.Choice(
                new Field.About("note", "Note", null, Field.Need.OPTIONAL),
                IntStream.range(0, options)
                        .mapToObj(i -> new Field.Option(value + i, label))
                        .toList(),
                null);
    }

    /** The characters to read in all blocks. */
    static int read(JsonArray blocks) {
        return blocks.asList().stream()
                .mapToInt(block -> text(block.getAsJsonObject(), "text").length())
                .sum();
    }

    static JsonObject part(JsonElement in, String list, int place) {
        return in.getAsJsonObject().getAsJsonArray(list).get(place).getAsJsonObject();
    }

    static int count(JsonElement in, String list) {
        return in.getAsJsonObject().getAsJsonArray(list).size();
    }

    /** The text of a text object within. */
    static String text(JsonObject in, String name) {
        return written(in.getAsJsonObject(name), "text");
    }

    static String written(JsonObject in, String name) {
        return in.get(name).getAsString();
    }
}
