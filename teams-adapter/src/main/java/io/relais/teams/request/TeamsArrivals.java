package io.relais.teams.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells apart what Teams sends; what is not as documented is a {@link MalformedRequest}. */
public final class TeamsArrivals {

    private TeamsArrivals() {}

    /** Who came in with what, or null where it is nobody's word to the bot, or an invoke that the bot does not know. */
    public static @Nullable Arrival of(TeamsActivity activity, Instant at) {
        ObjectNode json = activity.json();
        return switch (activity.type()) {
            case "message" -> MessageArrivals.message(json, at);
            case "installationUpdate" -> MessageArrivals.installation(json, at);
            case "invoke" -> invoke(json, at);
            default -> null;
        };
    }

    private static @Nullable Arrival invoke(ObjectNode json, Instant at) {
        return switch (Parts.orEmpty(json, "name")) {
            case "adaptiveCard/action" -> CardArrivals.action(json, at);
            case "task/fetch" -> DialogArrivals.fetch(json, at);
            case "task/submit", "composeExtension/submitAction" -> DialogArrivals.submit(json, at);
            case "composeExtension/query" -> ExtensionArrivals.query(json, at);
            case "composeExtension/selectItem" -> ExtensionArrivals.picked(json, at);
            case "composeExtension/fetchTask" -> ExtensionArrivals.fetch(json, at);
            default -> null;
        };
    }
}
