package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element;
import java.util.List;
import java.util.Locale;

/** A message with the one button that opens a form: Teams opens no dialog after words. */
public final class OpeningButton {

    private OpeningButton() {}

    /** Says somebody's words again, this time where a form can be opened. */
    public static TeamsMessage again(Locale language, String words) {
        return message(language, JsonTrees.object().put(TeamsData.WORDS, words));
    }

    /** Opens a dialog that the button carries with it. */
    public static TeamsMessage of(Locale language, TeamsDialog dialog) {
        return message(language, JsonTrees.object().set(TeamsData.DIALOG, dialog.json()));
    }

    private static TeamsMessage message(Locale language, ObjectNode data) {
        String text = TeamsPhrase.NEEDS_A_FORM.in(language);
        ObjectNode button =
                Actions.opening(TeamsPhrase.OPEN_FORM.in(language), data).put("style", "positive");
        Card words = Card.of(new Element.Prose(text));
        List<ObjectNode> prose = new Elements(Actions::onMessage).prose(new Element.Prose(text));
        ObjectNode card = TeamsCards.adaptive(words, List.of(prose, List.of(ActionSets.of(List.of(button)))));
        return new TeamsMessage(text, card);
    }
}
