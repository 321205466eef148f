package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An action that is really on a card.
 *
 * @param cards the card, and the unfolded ones down to the action
 */
public record PressedAction(JsonNode action, List<JsonNode> cards) {
    /** Copies the cards. */
    public PressedAction {
        cards = List.copyOf(cards);
    }

    /** Finds on a card what was pressed: by type, then by what tells it from its neighbours. */
    public static Optional<PressedAction> on(JsonNode card, JsonNode wanted) {
        List<PressedAction> found = new ArrayList<>();
        collect(card, List.of(card), found);
        found.removeIf(each -> !same(each.action, wanted, "type"));
        for (String field : List.of("id", "verb", "data", "title")) {
            keepIfAny(found, each -> wanted.has(field) && same(each.action, wanted, field));
        }
        boolean other = found.stream().anyMatch(each -> !same(each.action, wanted, "verb"));
        return found.size() == 1 && !other ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean same(JsonNode one, JsonNode other, String field) {
        return one.path(field).equals(other.path(field));
    }

    private static void keepIfAny(List<PressedAction> found, Predicate<PressedAction> wanted) {
        if (found.stream().anyMatch(wanted)) {
            found.removeIf(wanted.negate());
        }
    }

    private static void collect(JsonNode node, List<JsonNode> cards, List<PressedAction> found) {
        if (Json.text(node, "type").startsWith("Action.")) {
            found.add(new PressedAction(node, cards));
        }
        List<JsonNode> inner = new ArrayList<>(cards);
        if (node.path("card").isObject()) {
            inner.add(node.path("card"));
        }
        node.properties().stream()
                .filter(field ->
                        !field.getKey().equals("data") && !field.getKey().equals("refresh"))
                .forEach(field -> collect(field.getValue(), inner, found));
        if (node.isArray()) {
            node.forEach(item -> collect(item, cards, found));
        }
    }

    /** Whether it opens a dialog. */
    public boolean opensDialog() {
        return Json.text(action.path("data").path("msteams"), "type").equals("task/fetch");
    }

    /** The data it sends: its own, with what is filled in. */
    public FilledForm filled(JsonNode inputs) {
        ObjectNode own = action.path("data") instanceof ObjectNode data ? data.deepCopy() : Json.object();
        boolean none = Json.text(action, "associatedInputs").equalsIgnoreCase("none");
        return none ? new FilledForm(own, List.of()) : FilledForm.of(own, cards, inputs);
    }
}
