package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.teams.cards.CardRules;
import io.relais.workbench.teams.cards.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the bot found.
 *
 * @param words what it says instead of results; blank where there are some, or none
 */
public record SearchAnswer(List<Result> results, String words) {
    private static final Set<String> PREVIEWS =
            Set.of("application/vnd.microsoft.card.thumbnail", "application/vnd.microsoft.card.hero");

    /** Copies the results. */
    public SearchAnswer {
        results = List.copyOf(results);
    }

    /** One of them: how it is listed, and the attachment that is posted when it is picked. */
    public record Result(String title, String text, JsonNode attachment) {}

    /** Reads {@code {composeExtension}}; throws {@link BadAnswer}. */
    static SearchAnswer read(JsonNode body) {
        JsonNode answer = body.path("composeExtension");
        return switch (Json.text(answer, "type")) {
            case "result" -> new SearchAnswer(results(answer), "");
            case "message" -> new SearchAnswer(List.of(), words(answer));
            default -> throw new BadAnswer("/composeExtension/type", "must be result or message");
        };
    }

    private static String words(JsonNode answer) {
        String text = Json.text(answer, "text");
        if (text.isBlank()) {
            throw new BadAnswer("/composeExtension/text", "must be a text");
        }
        return text;
    }

    private static List<Result> results(JsonNode answer) {
        if (!Set.of("list", "grid").contains(Json.text(answer, "attachmentLayout"))) {
            throw new BadAnswer("/composeExtension/attachmentLayout", "must be list or grid");
        }
        if (!answer.path("attachments").isArray()) {
            throw new BadAnswer("/composeExtension/attachments", "must be a list");
        }
        List<Result> results = new ArrayList<>();
        for (JsonNode attachment : answer.path("attachments")) {
            results.add(result(attachment, "/composeExtension/attachments/" + results.size()));
        }
        return results;
    }

    private static Result result(JsonNode attachment, String pointer) {
        if (!Json.text(attachment, "contentType").equals("application/vnd.microsoft.card.adaptive")) {
            throw new BadAnswer(pointer + "/contentType", "must be that of an Adaptive Card");
        }
        List<Problem> problems = CardRules.inMessage(attachment.path("content")).stream()
                .map(problem -> new Problem(pointer + "/content" + problem.pointer(), problem.text()))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadAnswer(problems);
        }
        JsonNode preview = attachment.path("preview");
        if (!PREVIEWS.contains(Json.text(preview, "contentType"))) {
            throw new BadAnswer(pointer + "/preview/contentType", "must be that of a thumbnail or hero card");
        }
        String title = Json.text(preview.path("content"), "title");
        if (title.isBlank()) {
            throw new BadAnswer(pointer + "/preview/content/title", "must be a text");
        }
        return new Result(title, Json.text(preview.path("content"), "text"), attachment);
    }
}
