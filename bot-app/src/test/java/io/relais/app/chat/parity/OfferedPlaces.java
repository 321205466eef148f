package io.relais.app.chat.parity;

import io.relais.core.conversation.view.HomeCard;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Lead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the home tab, the manifests and their extensions offer. */
record OfferedPlaces(String home, String slack, JsonNode teams) implements FeatureTable.Places {

    /** The extensions of Teams, by the action that each is. */
    private static final Map<String, String> EXTENSIONS =
            Map.of("lead.find", "findLead", "lead.add", "addLead", "lead.card", "findLead");

    /** As they are in the files, and on the home tab of somebody who has that lead. */
    static OfferedPlaces of(Lead lead) {
        Wording words = new Wording(Language.EN, ZoneOffset.UTC);
        String home = HomeCard.draw(List.of(lead), words, Instant.EPOCH).toString();
        return new OfferedPlaces(
                home,
                read("../manifests/slack/manifest.yaml"),
                Fixture.parse(read("../manifests/teams/manifest.json")));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<String> slack(String action) {
        List<String> ways = new ArrayList<>();
        if (home.contains("value=" + action + "]")) {
            ways.add("home tab");
        }
        if (slack.contains("callback_id: " + action + "\n")) {
            ways.add("menu of a message");
        }
        return ways;
    }

    @Override
    public List<String> teams(String action) {
        String extension = EXTENSIONS.getOrDefault(action, "");
        return teams.at("/composeExtensions/0/commands")
                .valueStream()
                .filter(command -> command.path("id").stringValue().equals(extension))
                .map(command -> command.path("type").stringValue().equals("query") ? "search" : "menu of a message")
                .toList();
    }
}
