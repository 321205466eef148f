package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks blocks and views against what Slack accepts. */
public final class BlockRules {
    private static final Rule MESSAGE_BLOCKS = Values.list(0, Limits.MESSAGE_BLOCKS, BlockTypes.IN_MESSAGE)
            .and(Uniqueness::check)
            .and(BlockRules::counts);

    private BlockRules() {}

    /** What is wrong with a message's blocks. */
    public static List<Problem> ofMessage(JsonNode blocks) {
        return problems(MESSAGE_BLOCKS, blocks, "/blocks");
    }

    /** What is wrong with a view. */
    public static List<Problem> ofView(JsonNode view) {
        return problems(ViewRules.VIEW, view, "/view");
    }

    /** What is wrong with the options that were loaded for a menu. */
    public static List<Problem> ofOptions(JsonNode answer) {
        Rule options = Shape.untyped()
                .has("options", Values.list(0, Limits.SELECT_OPTIONS, Texts.option()))
                .has("option_groups", Values.list(0, Limits.SELECT_OPTIONS, Texts.optionGroup()))
                .either("options", "option_groups");
        return problems(options, answer, "");
    }

    private static List<Problem> problems(Rule rule, JsonNode value, String pointer) {
        List<Problem> problems = new ArrayList<>();
        rule.check(value, new Spot(pointer, problems));
        return List.copyOf(problems);
    }

    /** Whether a message's blocks hold more text than Slack takes. */
    public static boolean tooLong(JsonNode blocks) {
        return BlockText.length(blocks) > Limits.MESSAGE_BLOCK_TEXT;
    }

    private static void counts(JsonNode blocks, Spot spot) {
        if (ofType(blocks, "table").size() > Limits.MESSAGE_TABLES) {
            spot.problem("only one table allowed");
        }
        if (ofType(blocks, "data_visualization").size() > Limits.MESSAGE_CHARTS) {
            spot.problem("no more than " + Limits.MESSAGE_CHARTS + " data_visualization blocks allowed");
        }
        int markdown = ofType(blocks, "markdown").stream()
                .mapToInt(block -> Json.text(block, "text").length())
                .sum();
        if (markdown > Limits.MARKDOWN_TEXT) {
            spot.problem("no more than " + Limits.MARKDOWN_TEXT + " characters of markdown allowed");
        }
    }

    private static List<JsonNode> ofType(JsonNode blocks, String type) {
        return blocks.values().stream()
                .filter(block -> Json.text(block, "type").equals(type))
                .toList();
    }
}
