package io.relais.workbench.teams.cards;

import io.relais.workbench.Json;
import io.relais.workbench.teams.cards.Parts.Part;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What holds between the parts of a card: ids differ, what is toggled exists, the version knows what is used. */
final class WholeRules {
    private static final Map<String, Integer> SINCE = Map.of(
            "Media",
            1,
            "ActionSet",
            2,
            "RichTextBlock",
            2,
            "Action.ToggleVisibility",
            2,
            ActionTypes.EXECUTE,
            4,
            "Table",
            5);

    private WholeRules() {}

    static void check(JsonNode card, Spot spot) {
        Parts parts = Parts.of(card, spot);
        uniqueIds(parts);
        targetsExist(parts);
        versionKnows(parts, CardShape.minorVersion(card));
    }

    private static void uniqueIds(Parts parts) {
        Set<String> seen = new HashSet<>();
        for (Part part : parts.all()) {
            if (!part.id().isEmpty() && !seen.add(part.id())) {
                part.spot().at("id").problem("is used twice: " + part.id());
            }
        }
    }

    private static void targetsExist(Parts parts) {
        Set<String> ids = parts.all().stream().map(Part::id).collect(Collectors.toSet());
        for (Part part : parts.all()) {
            for (JsonNode target : part.json().path("targetElements")) {
                String id = target.stringValue(Json.text(target, "elementId"));
                if (!ids.contains(id)) {
                    part.spot().at("targetElements").problem("names no element of the card: " + id);
                }
            }
        }
    }

    private static void versionKnows(Parts parts, int minor) {
        for (Part part : parts.all()) {
            int since = SINCE.getOrDefault(part.type(), 0);
            if (since > minor) {
                part.spot().at("type").problem("needs version 1." + since + ": " + part.type());
            }
        }
    }

    /** What a dialog's card may not do besides: a dialog is submitted, nothing else. */
    static void checkInDialog(JsonNode card, Spot spot) {
        if (card.has("refresh")) {
            spot.at("refresh").problem("is not possible in a dialog");
        }
        for (Part part : Parts.of(card, spot).all()) {
            if (part.type().equals(ActionTypes.EXECUTE)) {
                part.spot().at("type").problem("is not possible in a dialog: use Action.Submit");
            }
            JsonNode msteams = part.json().path("data").path("msteams");
            if (Json.text(msteams, "type").equals(TeamsData.DIALOG)) {
                part.spot().at("data").problem("opens a dialog from a dialog, which is not possible");
            }
        }
    }
}
