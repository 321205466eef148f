package io.relais.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form in a message of the chat with the bot: Teams opens no dialog after words. It is the dialog's card under its
 * title, with buttons that a message can have.
 */
public final class ChatForm {

    private static final String TYPE = "type";

    private ChatForm() {}

    /** The message. */
    public static TeamsMessage message(TeamsDialog dialog) {
        return new TeamsMessage(TeamsText.paragraph(dialog.title(), TeamsLimits.PLAIN), card(dialog));
    }

    /** The card of that message, or of the next page in its place. */
    public static ObjectNode card(TeamsDialog dialog) {
        ObjectNode card = dialog.card().deepCopy();
        pressable(card);
        ArrayNode body = (ArrayNode) card.path("body");
        body.insert(0, Texts.heading(dialog.title()));
        return card;
    }

    /** What a button carries is left as it is: it may hold another drawn form. */
    private static void pressable(JsonNode node) {
        if (node instanceof ObjectNode object && object.path(TYPE).asText().equals("Action.Submit")) {
            ObjectNode data = (ObjectNode) object.path("data");
            String verb = data.has(TeamsData.ACTION) ? TeamsData.ACTION : TeamsData.FORM;
            object.put(TYPE, "Action.Execute").put("verb", data.path(verb).asText());
        } else {
            node.forEach(ChatForm::pressable);
        }
    }
}
