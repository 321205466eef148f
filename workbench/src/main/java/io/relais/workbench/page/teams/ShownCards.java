package io.relais.workbench.page.teams;

import io.relais.workbench.Json;
import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.teams.activities.PressedAction;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.CardViews;
import io.relais.workbench.teams.world.Posting;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The cards of a message as one person sees them; what they press is looked up there, not taken from the page. */
@Component
final class ShownCards {
    private final CardViews views;

    ShownCards(CardViews views) {
        this.views = views;
    }

    /** An action, and on which of the message's attachments it is. */
    record Pressed(int attachment, PressedAction action) {}

    /** The attachments. */
    JsonNode cards(Account person, Posting posting) {
        return views.attachments(person.person().id(), posting);
    }

    /** The action of a type that a request names. */
    Pressed pressed(Account person, Posting posting, ObjectNode request, String type) {
        ObjectNode wanted = wanted(request, type);
        JsonNode attachments = cards(person, posting);
        for (int i = 0; i < attachments.size(); i++) {
            Optional<PressedAction> action = PressedAction.on(attachments.get(i).path("content"), wanted);
            if (action.isPresent()) {
                return new Pressed(i, action.get());
            }
        }
        throw PageRefusal.gone("no such action on this card");
    }

    /** The description of an action that a request gives. */
    static ObjectNode wanted(ObjectNode request, String type) {
        if (request.path("action") instanceof ObjectNode action
                && Json.text(action, "type").equals(type)) {
            return action;
        }
        throw PageRefusal.bad("action must be an " + type);
    }
}
