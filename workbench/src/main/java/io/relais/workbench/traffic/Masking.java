package io.relais.workbench.traffic;

import io.relais.workbench.Json;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Copies JSON with every token and secret replaced. */
final class Masking {
    private static final String MASK = "***";
    private static final Set<String> SECRET_FIELDS = Set.of(
            "token",
            "access_token",
            "refresh_token",
            "client_secret",
            "client_assertion",
            "authorization",
            "signing_secret",
            "code");
    private static final Pattern TOKEN =
            Pattern.compile("xox[a-z]-[\\w-]+|xapp-[\\w-]+|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern CAPABILITY = Pattern.compile("(/response/|/upload/|/socket/)[\\w-]+");

    private Masking() {}

    static JsonNode masked(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = Json.object();
            // the code of an error, as Teams words it, is no secret, but the code of an authorization is
            boolean error = node.has("code") && node.has("message");
            node.properties()
                    .forEach(field -> copy.set(
                            field.getKey(),
                            error ? masked(field.getValue()) : masked(field.getKey(), field.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = Json.array();
            node.forEach(item -> copy.add(masked(item)));
            return copy;
        }
        return node.isString() ? JsonNodeFactory.instance.stringNode(masked(node.stringValue())) : node;
    }

    private static JsonNode masked(String field, JsonNode value) {
        if (SECRET_FIELDS.contains(field.toLowerCase(Locale.ROOT)) && value.isString()) {
            return JsonNodeFactory.instance.stringNode(MASK);
        }
        return masked(value);
    }

    private static String masked(String text) {
        return CAPABILITY.matcher(TOKEN.matcher(text).replaceAll(MASK)).replaceAll("$1" + MASK);
    }
}
