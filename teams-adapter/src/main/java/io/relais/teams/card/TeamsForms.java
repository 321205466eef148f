package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import io.relais.core.chat.Field;
import io.relais.core.chat.Form;
import io.relais.core.chat.FormId;
import io.relais.core.chat.FormState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Forms as dialogs. Teams tells of no change within a dialog: what a form saves as it goes is saved whenever one of its
 * buttons is pressed. Its own cross takes the place of the button that leaves the form.
 */
public final class TeamsForms {

    private TeamsForms() {}

    /** The dialog of one page of a form, with the few words of this channel in that language. */
    public static TeamsDialog dialog(Form form, Locale language) {
        ObjectNode data = data(form.id(), form.state());
        FieldInputs renderer = new FieldInputs(new Elements(Actions.inForm(data)), language);
        List<ObjectNode> body = new ArrayList<>();
        form.fields().forEach(field -> body.addAll(field.accept(renderer)));
        String submit = form.buttons().submit();
        ObjectNode card = submit == null
                ? TeamsCards.adaptive(body)
                : card(new DrawnForm(form.title(), submit, body), body, data);
        return new TeamsDialog(form.title(), card.put("fallbackText", asText(form)));
    }

    /** What each button of a form carries. */
    static ObjectNode data(FormId form, FormState state) {
        ObjectNode entries = JsonTrees.object();
        new TreeMap<>(state.entries()).forEach(entries::put);
        return JsonTrees.object().put(TeamsData.FORM, form.value()).set(TeamsData.STATE, entries);
    }

    /** A form's card: what is on it, and the button that sends it. It is drawn whole, however much that is. */
    static ObjectNode card(DrawnForm drawn, List<ObjectNode> body, ObjectNode data) {
        ObjectNode sent = data.deepCopy().set(TeamsData.DRAWN, drawn.json());
        ObjectNode submit = Actions.submit(drawn.submit(), sent).put("style", "positive");
        return TeamsCards.adaptive(body).set("actions", JsonTrees.list(List.of(submit)));
    }

    private static String asText(Form form) {
        StringBuilder text = new StringBuilder(form.title());
        for (Field field : form.fields()) {
            text.append('\n').append(field.accept(FieldLabels.INSTANCE));
        }
        return TeamsText.paragraph(text.toString(), TeamsLimits.PLAIN);
    }

    /** What there is to read of a field. */
    private static final class FieldLabels implements Field.Visitor<String> {

        static final FieldLabels INSTANCE = new FieldLabels();

        @Override
        public String choice(Field.Choice choice) {
            return choice.about().label();
        }

        @Override
        public String text(Field.Text text) {
            return text.about().label();
        }

        @Override
        public String amount(Field.Amount amount) {
            return amount.about().label();
        }

        @Override
        public String day(Field.Day day) {
            return day.about().label();
        }

        @Override
        public String shown(Field.Shown shown) {
            Element element = shown.element();
            return Card.of(element).asText();
        }
    }
}
