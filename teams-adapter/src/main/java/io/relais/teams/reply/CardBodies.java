package io.relais.teams.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import io.relais.teams.card.TeamsLimits;
import io.relais.teams.card.TeamsMessage;
import io.relais.teams.card.TeamsText;

/** Responses to {@code adaptiveCard/action}. */
final class CardBodies {

    private static final String MESSAGE = "application/vnd.microsoft.activity.message";

    private static final String ERROR = "application/vnd.microsoft.error";

    private CardBodies() {}

    /** This person sees that card in place of the one with the button. */
    static Ack card(ObjectNode card) {
        return Ack.of(typed(200, TeamsMessage.CARD).set("value", card));
    }

    /** This person sees these words. */
    static Ack words(String words) {
        return Ack.of(typed(200, MESSAGE).put("value", TeamsText.paragraph(words, TeamsLimits.PLAIN)));
    }

    /** The card stays as it is; who asked by hand is shown the words. */
    static Ack error(String code, String words) {
        ObjectNode value =
                JsonTrees.object().put("code", code).put("message", TeamsText.paragraph(words, TeamsLimits.PLAIN));
        return Ack.of(typed(400, ERROR).set("value", value));
    }

    private static ObjectNode typed(int status, String type) {
        return JsonTrees.object().put("statusCode", status).put("type", type);
    }
}
