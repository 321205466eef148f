package io.relais.workbench.slack.api;

import io.relais.workbench.slack.SlackRefusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Slack's cursors: {@code limit} and {@code cursor} in, {@code response_metadata.next_cursor} out. */
final class Paging {
    private static final int MAX_LIMIT = 1000;

    private Paging() {}

    static <T> List<T> page(ApiCall call, List<T> all, ObjectNode answer) {
        int limit = call.number("limit", 0);
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new SlackRefusal("invalid_limit");
        }
        int from = call.text("cursor").map(Paging::decoded).orElse(0);
        int to = limit == 0 ? all.size() : Math.min(all.size(), from + limit);
        if (from > to) {
            throw new SlackRefusal("invalid_cursor");
        }
        answer.putObject("response_metadata").put("next_cursor", to < all.size() ? encoded(to) : "");
        return all.subList(from, to);
    }

    private static String encoded(int position) {
        return Base64.getEncoder().encodeToString(("next:" + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int decoded(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(text.replaceFirst("^next:", ""));
        } catch (IllegalArgumentException notOurs) {
            throw new SlackRefusal("invalid_cursor");
        }
    }
}
