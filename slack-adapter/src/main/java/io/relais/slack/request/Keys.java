package io.relais.slack.request;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tells one interaction from all others, and is the same when Slack sends it again. */
final class Keys {

    private Keys() {}

    static String of(String kind, @Nullable String... parts) {
        return Stream.of(parts)
                .map(part -> Objects.requireNonNullElse(part, "-"))
                .collect(Collectors.joining(":", "slack:" + kind + ":", ""));
    }

    /** A few characters that change with what was filled in, and from which it can't be read. */
    static String digest(Map<String, String> values) {
        byte[] all = new TreeMap<>(values).toString().getBytes(StandardCharsets.UTF_8);
        return ":" + UUID.nameUUIDFromBytes(all);
    }
}
