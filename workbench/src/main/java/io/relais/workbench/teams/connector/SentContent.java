package io.relais.workbench.teams.connector;

import io.relais.workbench.Json;
import io.relais.workbench.teams.ConnectorRefusal;
import io.relais.workbench.teams.cards.CardRules;
import io.relais.workbench.teams.cards.Problem;
import io.relais.workbench.teams.world.Posting.Content;
import io.relais.workbench.teams.world.Posting.Format;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads what the bot wants to say, and refuses what Teams would refuse. */
final class SentContent {
    /** How large a message may be, in bytes of UTF-16, as Teams counts. */
    static final int MAX_BYTES = 100 * 1024;

    /** What an Adaptive Card is called among attachments. */
    static final String ADAPTIVE = "application/vnd.microsoft.card.adaptive";

    private static final Set<String> ATTACHABLE =
            Set.of(ADAPTIVE, "application/vnd.microsoft.card.hero", "application/vnd.microsoft.card.thumbnail");

    private SentContent() {}

    /** The content of a message activity. */
    static Content read(JsonNode activity) {
        checkSize(activity);
        String text = Json.text(activity, "text");
        JsonNode attachments = activity.hasNonNull("attachments") ? activity.path("attachments") : Json.array();
        if (!attachments.isArray()) {
            throw ConnectorRefusal.badArgument("attachments must be a list");
        }
        if (text.isBlank() && attachments.isEmpty()) {
            throw ConnectorRefusal.badSyntax("A message needs a text or attachments.");
        }
        refuse(IntStream.range(0, attachments.size())
                .boxed()
                .flatMap(index -> problems(attachments.get(index), "/attachments/" + index).stream())
                .toList());
        checkMentions(activity, text);
        return new Content(text, format(activity), attachments);
    }

    private static void checkSize(JsonNode activity) {
        int bytes = Json.write(activity).getBytes(StandardCharsets.UTF_16LE).length;
        if (bytes > MAX_BYTES) {
            throw ConnectorRefusal.tooBig(bytes, MAX_BYTES);
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw ConnectorRefusal.badArgument(
                    problems.stream().map(Problem::toMessage).collect(Collectors.joining("; ")));
        }
    }

    private static List<Problem> problems(JsonNode attachment, String pointer) {
        String type = Json.text(attachment, "contentType");
        if (!ATTACHABLE.contains(type)) {
            return List.of(new Problem(pointer + "/contentType", "is not shown by the stand-in: " + type));
        }
        if (!attachment.path("content").isObject()) {
            return List.of(new Problem(pointer + "/content", "must be an object"));
        }
        return type.equals(ADAPTIVE)
                ? CardRules.inMessage(attachment.path("content")).stream()
                        .map(problem -> new Problem(pointer + "/content" + problem.pointer(), problem.text()))
                        .toList()
                : List.of();
    }

    private static Format format(JsonNode activity) {
        String code = activity.path("textFormat").stringValue(Format.MARKDOWN.code());
        return Arrays.stream(Format.values())
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ConnectorRefusal.badArgument("textFormat must be plain, markdown or xml"));
    }

    /** A mention is a name in the text; where the text has no such name, nobody is told. */
    private static void checkMentions(JsonNode activity, String text) {
        for (JsonNode entity : activity.path("entities")) {
            String named = Json.text(entity, "text");
            boolean mention = Json.text(entity, "type").equals("mention");
            if (mention && (!named.startsWith("<at>") || !text.contains(named))) {
                throw ConnectorRefusal.badArgument("the text has no mention " + named);
            }
        }
    }
}
