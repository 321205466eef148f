package io.relais.workbench.slack.blocks;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks blocks and views against what Slack accepts. */
public final class BlockRules {
    private BlockRules() {}

    /** What is wrong with a message's blocks. */
    public static List<Problem> ofMessage(JsonNode blocks) {
        return List.of();
    }

    /** What is wrong with a view. */
    public static List<Problem> ofView(JsonNode view) {
        return List.of();
    }
}
