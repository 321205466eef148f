package io.relais.teams.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Origin;
import io.relais.teams.request.Asker.Kind;
import io.relais.teams.web.TeamsSpot;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose activity it is, and from where. */
final class Askers {

    private Askers() {}

    static Asker of(ObjectNode json) {
        String tenant = tenant(json);
        String conversation = Parts.orEmpty(json, "conversation", "id");
        Account account = new Account(Channel.TEAMS, tenant, Parts.text(json, "from", "id"));
        TeamsSpot spot = new TeamsSpot(Parts.text(json, "serviceUrl"), tenant, conversation);
        String locale = locale(json);
        Locale language = locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
        return new Asker(account, language, spot, kind(json, conversation));
    }

    /** Who did it, known by a key that is the same if it is sent again. */
    static Origin origin(ObjectNode json, String key, Instant at) {
        return new Origin(of(json).account(), key, locale(json), at);
    }

    private static Kind kind(ObjectNode json, String conversation) {
        String type = Parts.orEmpty(json, "conversation", "conversationType");
        return Places.kind(Parts.orEmpty(json, "name"), type, conversation);
    }

    private static String tenant(ObjectNode json) {
        String tenant = Parts.optional(json, "channelData", "tenant", "id");
        return tenant == null ? Parts.orEmpty(json, "conversation", "tenantId") : tenant;
    }

    /** The person's locale, or null where Teams does not tell it. */
    static @Nullable String locale(ObjectNode json) {
        String locale = Parts.optional(json, "locale");
        if (locale != null) {
            return locale;
        }
        for (JsonNode entity : json.path("entities")) {
            if (Parts.orEmpty(entity, "type").equals("clientInfo")) {
                return Parts.optional(entity, "locale");
            }
        }
        return null;
    }
}
