package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Button;
import io.relais.core.chat.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Buttons in a row, and behind them the menu of Teams. */
final class ActionSets {

    private ActionSets() {}

    /** A set of actions. */
    static ObjectNode of(List<ObjectNode> actions) {
        return JsonTrees.typed("ActionSet").set("actions", JsonTrees.list(actions));
    }

    /** The buttons, then the menu; a button that Teams would not show is in the menu. */
    static ObjectNode of(Element.Controls controls, Function<Button, ObjectNode> drawn) {
        List<ObjectNode> actions = new ArrayList<>();
        for (Button button : controls.buttons()) {
            ObjectNode action = drawn.apply(button);
            actions.add(actions.size() < TeamsLimits.PRIMARY_ACTIONS ? action : inMenu(action));
        }
        controls.menu().forEach(entry -> actions.add(inMenu(drawn.apply(entry))));
        return of(actions);
    }

    private static ObjectNode inMenu(ObjectNode action) {
        return action.put("mode", "secondary");
    }
}
