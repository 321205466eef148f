package io.relais.workbench.teams.cards;

import io.relais.workbench.Json;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every action that schema 1.5 knows, and what Teams adds to it. */
final class ActionTypes {
    static final String EXECUTE = "Action.Execute";
    static final String SUBMIT = "Action.Submit";

    /** A row of buttons. */
    static final Rule ROW =
            Values.list((value, spot) -> All.BUTTONS.check(value, spot)).and(ActionTypes::checkShown);

    /** What a press on an element does; it has no button. */
    static final Rule SELECT = (value, spot) -> All.SELECTIONS.check(value, spot);

    /** What a refresh does. */
    static final Rule REFRESH = (value, spot) -> All.SELECTIONS.only(EXECUTE).check(value, spot);

    private ActionTypes() {}

    /** The types, once they are all there. */
    private static final class All {
        private static final OneOfTypes BUTTONS = new OneOfTypes(buttons());
        private static final OneOfTypes SELECTIONS = new OneOfTypes(bare());
    }

    private static Map<String, Rule> buttons() {
        Map<String, Rule> types = bare();
        types.put("Action.ShowCard", action("Action.ShowCard").needs("card", CardShape.NESTED));
        types.replaceAll((type, rule) -> rule.and((value, spot) -> {
            if (!value.hasNonNull("title")) {
                spot.problem("needs title");
            }
        }));
        return types;
    }

    private static Map<String, Rule> bare() {
        Rule inputs = Values.oneOf("auto", "none");
        Map<String, Rule> types = new HashMap<>();
        types.put("Action.OpenUrl", action("Action.OpenUrl").needs("url", Values.url()));
        types.put(SUBMIT, action(SUBMIT).has("data", TeamsData.ON_SUBMIT).has("associatedInputs", inputs));
        types.put(
                EXECUTE,
                action(EXECUTE)
                        .needs("verb", Values.text())
                        .has("data", TeamsData.ON_EXECUTE)
                        .has("associatedInputs", inputs));
        types.put(
                "Action.ToggleVisibility",
                action("Action.ToggleVisibility").needs("targetElements", Values.list(target())));
        return types;
    }

    private static Rule target() {
        Shape told = Shape.untyped()
                .has("type", Values.text())
                .needs("elementId", Values.text())
                .has("isVisible", Values.bool());
        return (value, spot) -> (value.isString() ? Values.text() : told).check(value, spot);
    }

    private static Shape action(String type) {
        return Shape.of(type)
                .has("title", Values.text())
                .has("iconUrl", Values.text())
                .has("style", Values.oneOf("default", "positive", "destructive"))
                .has("mode", Values.oneOf("primary", "secondary"))
                .has("tooltip", Values.text())
                .has("isEnabled", Values.bool());
    }

    private static void checkShown(JsonNode actions, Spot spot) {
        int shown = 0;
        for (JsonNode action : actions) {
            shown += Json.text(action, "mode").equalsIgnoreCase("secondary") ? 0 : 1;
        }
        if (shown > Limits.SHOWN_ACTIONS) {
            spot.problem("shows more than " + Limits.SHOWN_ACTIONS + " actions: the rest needs mode secondary");
        }
    }
}
