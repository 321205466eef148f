package io.relais.workbench.slack.blocks;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/** What is limited, what says so where there is more, and JSON with that much of it. */
record LimitCase(Named named, String complaint, Function<JsonNode, List<String>> check, IntFunction<String> json) {
    /** A limit: the name of its constant, the number in Slack's reference, and what is limited. */
    record Named(String constant, int limit, String what) {}

    /** Where or how Slack complains of that much. */
    List<String> complaints(int size) {
        return check.apply(Json.parse(json.apply(size).replace('\'', '"')).orElseThrow());
    }

    static Named named(String constant, int limit, String what) {
        return new Named(constant, limit, what);
    }

    /** A limit within a message: Slack points to the place. */
    static LimitCase message(Named named, String pointer, IntFunction<String> block) {
        return new LimitCase(
                named, pointer, blocks -> pointers(BlockRules.ofMessage(blocks)), n -> "[" + block.apply(n) + "]");
    }

    /** A limit within a view: Slack points to the place. */
    static LimitCase view(Named named, String pointer, IntFunction<String> view) {
        return new LimitCase(named, pointer, tree -> pointers(BlockRules.ofView(tree)), view);
    }

    private static List<String> pointers(List<Problem> problems) {
        return problems.stream().map(Problem::pointer).toList();
    }

    /** What reading answers with where it refuses. */
    static List<String> refusal(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (SlackRefusal refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public String toString() {
        return named.what();
    }
}
