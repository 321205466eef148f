package io.relais.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import io.relais.core.chat.Values;
import io.relais.teams.card.Texts.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was drawn, without what was typed. It travels with the form's button, since Teams sends back nothing of a
 * dialog but its values: so a form can be shown again with what is to be mended, by whichever instance of the bot.
 *
 * @param title of the dialog
 * @param submit what its button says
 * @param body the elements of its card
 */
public record DrawnForm(String title, String submit, List<ObjectNode> body) {

    private static final String TITLE = "title";

    private static final String SUBMIT = "submit";

    private static final String BODY = "body";

    /** Copies the list, and takes the values out of the inputs. */
    public DrawnForm {
        body = body.stream().map(ObjectNode::deepCopy).toList();
        body.stream().filter(DrawnForm::isInput).forEach(input -> input.remove("value"));
    }

    /** What a button carried, or null where it carried none. */
    public static @Nullable DrawnForm read(JsonNode json) {
        if (!json.path(TITLE).isTextual()
                || !json.path(SUBMIT).isTextual()
                || !json.path(BODY).isArray()) {
            return null;
        }
        List<ObjectNode> body = new ArrayList<>();
        json.path(BODY).forEach(element -> {
            if (element instanceof ObjectNode object) {
                body.add(object);
            }
        });
        return new DrawnForm(json.path(TITLE).asText(), json.path(SUBMIT).asText(), body);
    }

    ObjectNode json() {
        return JsonTrees.object().put(TITLE, title).put(SUBMIT, submit).set(BODY, JsonTrees.list(body));
    }

    /** The same form with what was typed, and beside each field what to mend. */
    public TeamsDialog mended(FormId form, FormState state, Values typed, Map<String, String> byField, Locale says) {
        Map<String, String> left = new TreeMap<>(byField);
        List<ObjectNode> drawn = new ArrayList<>();
        for (ObjectNode element : body) {
            ObjectNode copy = element.deepCopy();
            drawn.add(copy);
            String field = copy.path("id").asText();
            if (isInput(copy)) {
                fill(copy, typed.byField().get(field));
                String wrong = left.remove(field);
                if (wrong != null) {
                    drawn.add(Texts.line(wrong, Look.WRONG).put("spacing", "None"));
                }
            }
        }
        List<ObjectNode> all = new ArrayList<>();
        all.add(Texts.line(TeamsPhrase.TO_MEND.in(says), Look.WRONG));
        left.values().forEach(wrong -> all.add(Texts.line(wrong, Look.WRONG)));
        all.addAll(drawn);
        String words = TeamsPhrase.TO_MEND.in(says) + "\n" + String.join("\n", new TreeMap<>(byField).values());
        ObjectNode card = TeamsForms.card(this, all, TeamsForms.data(form, state));
        return new TeamsDialog(
                title,
                card.put("speak", TeamsText.paragraph(words, TeamsLimits.PLAIN))
                        .put("fallbackText", TeamsText.paragraph(words, TeamsLimits.PLAIN)));
    }

    private static void fill(ObjectNode input, @Nullable String typed) {
        if (typed != null) {
            input.put("value", typed);
        }
    }

    private static boolean isInput(ObjectNode element) {
        return element.path("type").asText().startsWith("Input.");
    }
}
