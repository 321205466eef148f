package io.relais.workbench.page.teams;

import io.relais.workbench.Json;
import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.page.teams.TeamsActController.Act;
import io.relais.workbench.teams.activities.CardPresses;
import io.relais.workbench.teams.activities.CardPresses.CardSpot;
import io.relais.workbench.teams.activities.PressedAction;
import io.relais.workbench.teams.activities.Speaking;
import io.relais.workbench.teams.activities.TaskDialogs;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Dialog.Origin;
import io.relais.workbench.teams.world.Posting;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person presses an action on a message's card, or has the card brought up to date. */
@Component
final class CardActs implements TeamsActController.Acts {
    private final TeamsViewer viewer;
    private final ShownCards shown;
    private final CardPresses presses;
    private final TaskDialogs dialogs;
    private final Speaking speaking;

    CardActs(TeamsViewer viewer, ShownCards shown, CardPresses presses, TaskDialogs dialogs, Speaking speaking) {
        this.viewer = viewer;
        this.shown = shown;
        this.presses = presses;
        this.dialogs = dialogs;
        this.speaking = speaking;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("execute", this::execute, "submit", this::submit, "refresh", this::refresh);
    }

    private void execute(Account person, ObjectNode request, ObjectNode answer) {
        Chat chat = viewer.installedChat(person, request);
        Posting posting = viewer.posting(chat, request);
        ShownCards.Pressed pressed = shown.pressed(person, posting, request, "Action.Execute");
        CardSpot card = new CardSpot(person, Address.of(chat, posting), posting, pressed.attachment());
        presses.press(card, pressed.action().action(), Filling.data(pressed.action(), request));
    }

    private void submit(Account person, ObjectNode request, ObjectNode answer) {
        Chat chat = viewer.installedChat(person, request);
        Posting posting = viewer.posting(chat, request);
        PressedAction pressed =
                shown.pressed(person, posting, request, "Action.Submit").action();
        Address where = Address.of(chat, posting);
        ObjectNode data = Filling.data(pressed, request);
        if (pressed.opensDialog()) {
            dialogs.fetch(person, new Origin(where, posting, null), data);
        } else {
            speaking.submitted(person, where, posting, data);
        }
    }

    private void refresh(Account person, ObjectNode request, ObjectNode answer) {
        Chat chat = viewer.installedChat(person, request);
        Posting posting = viewer.posting(chat, request);
        JsonNode cards = shown.cards(person, posting);
        boolean any = false;
        for (int i = 0; i < cards.size(); i++) {
            JsonNode action = cards.get(i).path("content").path("refresh").path("action");
            if (Json.text(action, "type").equals("Action.Execute")) {
                presses.refresh(new CardSpot(person, Address.of(chat, posting), posting, i), action);
                any = true;
            }
        }
        if (!any) {
            throw PageRefusal.bad("this card does not refresh");
        }
    }
}
