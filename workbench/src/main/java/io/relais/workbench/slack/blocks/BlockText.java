package io.relais.workbench.slack.blocks;

import tools.jackson.databind.JsonNode;

/** How much text there is in a tree of blocks. */
final class BlockText {
    private BlockText() {}

    static int length(JsonNode tree) {
        int length = 0;
        JsonNode text = tree.path("text");
        if (text.isString()) {
            length += text.stringValue().length();
        }
        for (JsonNode child : tree) {
            length += child.isContainer() ? length(child) : 0;
        }
        return length;
    }
}
