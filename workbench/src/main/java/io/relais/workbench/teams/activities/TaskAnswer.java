package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.teams.cards.CardRules;
import io.relais.workbench.teams.cards.Problem;
import io.relais.workbench.teams.world.Dialog.Face;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the bot answers when a dialog is asked for or submitted. */
final class TaskAnswer {
    private static final List<String> SIZES = List.of("small", "medium", "large");

    private TaskAnswer() {}

    /** What the dialog shows next; empty when it closes. Throws {@link BadAnswer}. */
    static Optional<Face> read(JsonNode body) {
        if (body.isMissingNode() || body.isNull()) {
            return Optional.empty();
        }
        if (body.isObject() && body.isEmpty()) {
            return Optional.empty();
        }
        JsonNode task = body.path("task");
        if (!task.isObject()) {
            throw new BadAnswer("/task", "must be an object, or the body empty");
        }
        JsonNode value = task.path("value");
        return switch (Json.text(task, "type")) {
            case "continue" -> Optional.of(card(value));
            case "message" -> Optional.of(words(value));
            default -> throw new BadAnswer("/task/type", "must be continue or message");
        };
    }

    /** The same for a dialog that is asked for: it has to show something. */
    static Face readFirst(JsonNode body) {
        return read(body).orElseThrow(() -> new BadAnswer("", "must say what the dialog shows"));
    }

    private static Face words(JsonNode value) {
        if (value.stringValue("").isBlank()) {
            throw new BadAnswer("/task/value", "must be a text");
        }
        return new Face("", "small", null, value.stringValue());
    }

    private static Face card(JsonNode value) {
        String title = Json.text(value, "title");
        if (title.isBlank()) {
            throw new BadAnswer("/task/value/title", "must be a text");
        }
        checkSize(value, "height");
        JsonNode card = value.path("card");
        if (!Json.text(card, "contentType").equals("application/vnd.microsoft.card.adaptive")) {
            throw new BadAnswer("/task/value/card/contentType", "must be that of an Adaptive Card");
        }
        List<Problem> problems = CardRules.inDialog(card.path("content")).stream()
                .map(problem -> new Problem("/task/value/card/content" + problem.pointer(), problem.text()))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadAnswer(problems);
        }
        return new Face(title, checkSize(value, "width"), card.path("content"), null);
    }

    private static String checkSize(JsonNode value, String side) {
        JsonNode size = value.path(side);
        if (size.isMissingNode()) {
            return "small";
        }
        if (size.isIntegralNumber() || SIZES.contains(size.stringValue(""))) {
            return size.asString();
        }
        throw new BadAnswer("/task/value/" + side, "must be small, medium, large or a number of pixels");
    }
}
