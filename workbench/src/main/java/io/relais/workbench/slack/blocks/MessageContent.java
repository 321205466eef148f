package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.state.Message.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a message says from a call or an answer, and refuses what Slack refuses. */
public final class MessageContent {
    private MessageContent() {}

    /** Reads text, blocks and metadata; {@code maxText} is the limit of this way in. */
    public static Content read(JsonNode message, int maxText) {
        JsonNode text = message.path("text");
        if (!text.isMissingNode() && !text.isNull() && !text.isString()) {
            throw new SlackRefusal("invalid_arguments", List.of("[ERROR] must provide a string [json-pointer:/text]"));
        }
        JsonNode blocks = blocks(message.path("blocks"));
        String words = text.stringValue("");
        if (words.isEmpty() && blocks.isEmpty() && message.path("attachments").isEmpty()) {
            throw new SlackRefusal("no_text");
        }
        if (words.codePointCount(0, words.length()) > maxText) {
            throw new SlackRefusal("msg_too_long");
        }
        return new Content(words, blocks, metadata(message.path("metadata")));
    }

    private static JsonNode blocks(JsonNode given) {
        JsonNode blocks = structured(given, "invalid_blocks_format");
        if (blocks.isMissingNode() || blocks.isNull()) {
            return Json.array();
        }
        if (!blocks.isArray()) {
            throw new SlackRefusal("invalid_blocks_format");
        }
        List<Problem> problems = BlockRules.ofMessage(blocks);
        if (!problems.isEmpty()) {
            throw new SlackRefusal(
                    "invalid_blocks", problems.stream().map(Problem::toMessage).toList());
        }
        if (BlockRules.tooLong(blocks)) {
            throw new SlackRefusal("msg_blocks_too_long");
        }
        return blocks.deepCopy();
    }

    private static @Nullable JsonNode metadata(JsonNode given) {
        JsonNode metadata = structured(given, "invalid_metadata_format");
        if (metadata.isMissingNode() || metadata.isNull()) {
            return null;
        }
        if (!metadata.path("event_type").isString()
                || !metadata.path("event_payload").isObject()) {
            throw new SlackRefusal("invalid_metadata_format");
        }
        return metadata;
    }

    /** An argument that is JSON: as a tree, or as a text that holds one. */
    public static JsonNode structured(JsonNode given, String otherwise) {
        if (!given.isString()) {
            return given;
        }
        return Json.parse(given.stringValue()).orElseThrow(() -> new SlackRefusal(otherwise));
    }
}
