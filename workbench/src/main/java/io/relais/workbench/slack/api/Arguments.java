package io.relais.workbench.slack.api;

import io.relais.workbench.Json;
import io.relais.workbench.slack.SlackRefusal;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads arguments as Slack does: from the query, from a form or from a JSON object. */
final class Arguments {
    private Arguments() {}

    static ObjectNode read(@Nullable String query, @Nullable String contentType, byte[] body) {
        ObjectNode args = Json.object();
        if (query != null) {
            addForm(args, query);
            // Slack takes no token from an address, as addresses end up in logs
            args.remove("token");
        }
        if (body.length == 0) {
            return args;
        }
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            args.setAll(json(text(body)));
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            addForm(args, text(body));
        } else {
            throw new SlackRefusal("invalid_post_type");
        }
        return args;
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new SlackRefusal("invalid_charset");
        }
    }

    private static ObjectNode json(String body) {
        JsonNode parsed = Json.parse(body).orElseThrow(() -> new SlackRefusal("invalid_json"));
        if (parsed instanceof ObjectNode object) {
            // a token counts in the header only when the body is JSON
            object.remove("token");
            return object;
        }
        throw new SlackRefusal("json_not_object");
    }

    private static void addForm(ObjectNode args, String form) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = equals < 0 ? pair : pair.substring(0, equals);
                args.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            throw new SlackRefusal("invalid_form_data");
        }
    }
}
