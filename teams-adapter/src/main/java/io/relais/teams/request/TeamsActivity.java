package io.relais.teams.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import io.relais.teams.card.JsonTrees;
import java.util.Set;

/**
 * An activity as it came. What it says is read from its JSON. The SDK is given a copy with what it needs of it alone: it
 * refuses a time without a fraction, misreads one with milliseconds, and takes names with dots in them apart.
 *
 * @param json all of it
 */
public record TeamsActivity(ObjectNode json) {

    private static final ObjectMapper MODEL = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Set<String> FOR_THE_SDK = Set.of(
            "type",
            "id",
            "serviceUrl",
            "channelId",
            "from",
            "recipient",
            "conversation",
            "channelData",
            "locale",
            "name",
            "action",
            "membersAdded",
            "membersRemoved",
            "replyToId");

    /**
     * Reads an activity.
     *
     * @throws MalformedRequest where the text is no JSON object, or one without a type or a service URL
     */
    public static TeamsActivity read(String text) {
        ObjectNode json = JsonTrees.read(text);
        if (json == null) {
            throw new MalformedRequest("not a JSON object");
        }
        Parts.text(json, "type");
        Parts.text(json, "serviceUrl");
        return new TeamsActivity(json);
    }

    /**
     * What the SDK and the address book are given: who and where, not what was said.
     *
     * @throws MalformedRequest where a part is not of the documented kind
     */
    public Activity model() {
        ObjectNode kept = JsonTrees.object().setAll(json);
        kept.retain(FOR_THE_SDK);
        String locale = Askers.locale(json);
        if (locale != null) {
            kept.put("locale", locale);
        }
        try {
            return MODEL.treeToValue(kept, Activity.class);
        } catch (JsonProcessingException unreadable) {
            throw new MalformedRequest("not as documented");
        }
    }

    /** Whether the answer is awaited in the response to the request. */
    public boolean isInvoke() {
        return type().equals("invoke");
    }

    String type() {
        return Parts.text(json, "type");
    }
}
