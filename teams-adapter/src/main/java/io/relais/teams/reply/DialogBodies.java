package io.relais.teams.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import io.relais.teams.card.TeamsDialog;
import io.relais.teams.card.TeamsLimits;
import io.relais.teams.card.TeamsText;

/** Responses to what concerns dialogs. */
final class DialogBodies {

    private DialogBodies() {}

    /** The dialog opens, or turns to this page. */
    static Ack shows(TeamsDialog dialog) {
        return task(typed("continue").set("value", dialog.body()));
    }

    /** Words in place of the dialog. */
    static Ack words(String words) {
        return task(typed("message").put("value", TeamsText.paragraph(words, TeamsLimits.PLAIN)));
    }

    private static ObjectNode typed(String type) {
        return JsonTrees.object().put("type", type);
    }

    private static Ack task(ObjectNode task) {
        return Ack.of(JsonTrees.object().set("task", task));
    }
}
