package io.relais.workbench.slack.state;

import io.relais.workbench.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the interactive elements of blocks, and gives ids to what came without. */
public final class Elements {
    private static final int GENERATED_ID_LENGTH = 5;

    private Elements() {}

    /** One element and the block that holds it. */
    public record Located(String blockId, String blockType, ObjectNode block, ObjectNode element) {
        /** The element's action id. */
        public String actionId() {
            return Json.text(element, "action_id");
        }
    }

    /** Every interactive element, in order. */
    public static List<Located> in(JsonNode blocks) {
        List<Located> found = new ArrayList<>();
        for (JsonNode block : blocks) {
            if (block instanceof ObjectNode object) {
                collect(object, found);
            }
        }
        return found;
    }

    private static void collect(ObjectNode block, List<Located> found) {
        add(block, block.path("accessory"), found);
        add(block, block.path("element"), found);
        block.path("elements").forEach(element -> add(block, element, found));
        block.path("actions").forEach(element -> add(block, element, found));
        nested(block).forEach(child -> collect(child, found));
    }

    private static List<ObjectNode> nested(ObjectNode block) {
        List<ObjectNode> children = new ArrayList<>();
        String holder = Json.text(block, "type").equals("carousel") ? "elements" : "child_blocks";
        block.path(holder).forEach(child -> {
            if (child instanceof ObjectNode object) {
                children.add(object);
            }
        });
        return children;
    }

    private static void add(ObjectNode block, JsonNode element, List<Located> found) {
        String type = Json.text(element, "type");
        if (element instanceof ObjectNode object && InteractiveType.of(type).isPresent()) {
            found.add(new Located(Json.text(block, "block_id"), Json.text(block, "type"), block, object));
        }
    }

    /** The element with these ids. */
    public static Optional<Located> find(JsonNode blocks, String blockId, String actionId) {
        return in(blocks).stream()
                .filter(located ->
                        located.blockId().equals(blockId) && located.actionId().equals(actionId))
                .findFirst();
    }

    /** Gives every block and interactive element that has no id a made-up one, as Slack does. */
    public static void fillIds(JsonNode blocks, Ids ids) {
        for (JsonNode block : blocks) {
            if (block instanceof ObjectNode object
                    && Json.text(object, "block_id").isEmpty()) {
                object.put("block_id", ids.random(GENERATED_ID_LENGTH));
            }
        }
        for (Located located : in(blocks)) {
            if (located.actionId().isEmpty()) {
                located.element().put("action_id", ids.random(GENERATED_ID_LENGTH));
            }
        }
    }
}
