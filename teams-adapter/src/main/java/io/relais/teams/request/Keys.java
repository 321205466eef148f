package io.relais.teams.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What tells one interaction from all others, and is the same when Teams sends it again. Nothing that was said can be
 * read from it.
 */
final class Keys {

    private Keys() {}

    /** By the activity's id in its conversation; without an id, by all that is in it. */
    static String of(String kind, ObjectNode json) {
        String conversation = Parts.orEmpty(json, "conversation", "id");
        String id = Parts.optional(json, "id");
        String user = Parts.text(json, "from", "id");
        return String.join(":", "teams", kind, digest(conversation), digest(user), id == null ? digest(json) : id);
    }

    private static String digest(ObjectNode json) {
        return digest(JsonTrees.write(json));
    }

    /** Ids of Teams are long; a key is stored. */
    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 13);
    }
}
