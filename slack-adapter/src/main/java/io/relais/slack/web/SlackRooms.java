package io.relais.slack.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.methods.Methods;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.FormBody;

/** Channels by name or id, and whether another organisation reads them; remembered for ten minutes. */
public final class SlackRooms {

    private static final Duration KEEP = Duration.ofMinutes(10);

    private static final Pattern ID = Pattern.compile("[CG][A-Z0-9]+");

    private static final String PAGE = "200";

    private final SlackClient client;

    private final PacedSlack paced;

    private final Remembered<String, Room> remembered;

    /** Asks this client. */
    public SlackRooms(SlackClient client, PacedSlack paced, InstantSource clock) {
        this.client = client;
        this.paced = paced;
        this.remembered = new Remembered<>(KEEP, clock);
    }

    /**
     * A channel.
     *
     * @param id Slack's id
     * @param isShared whether another organisation reads it
     * @param isMember whether the bot was invited to it
     */
    public record Room(String id, boolean isShared, boolean isMember) {}

    /** The channel; a failure with {@code channel_not_found} where the bot sees none of that name. */
    public Room of(SlackIdentity identity, String nameOrId) {
        String wanted = ID.matcher(nameOrId).matches() ? nameOrId : plainName(nameOrId);
        Room known = remembered.of(wanted);
        if (known != null) {
            return known;
        }
        return ID.matcher(wanted).matches() ? byId(identity, wanted) : byName(identity, wanted);
    }

    private Room byId(SlackIdentity identity, String id) {
        FormBody.Builder form = new FormBody.Builder().add("channel", id);
        SlackPacer.Key pace =
                SlackPacer.Key.method(identity.team(), Methods.CONVERSATIONS_INFO, SlackPacer.Rate.TIER_3);
        SlackResponse answer =
                paced.call(SlackTurn.lookup(pace, id), () -> client.call(Methods.CONVERSATIONS_INFO, form));
        return remembered.put(id, room(answer, answer.object("channel")));
    }

    private Room byName(SlackIdentity identity, String name) {
        String cursor = "";
        do {
            SlackResponse page = page(identity, cursor);
            for (JsonElement element : page.list("channels")) {
                JsonObject channel = element.getAsJsonObject();
                remembered.put(page.text(channel, "name"), room(page, channel));
            }
            Room found = remembered.of(name);
            if (found != null) {
                return found;
            }
            cursor = page.nextCursor();
        } while (!cursor.isEmpty());
        throw SlackFailure.refused(Methods.CONVERSATIONS_LIST, "channel_not_found");
    }

    private SlackResponse page(SlackIdentity identity, String cursor) {
        FormBody.Builder form = new FormBody.Builder()
                .add("types", "public_channel,private_channel")
                .add("exclude_archived", "true")
                .add("limit", PAGE);
        if (!cursor.isEmpty()) {
            form.add("cursor", cursor);
        }
        SlackPacer.Key pace =
                SlackPacer.Key.method(identity.team(), Methods.CONVERSATIONS_LIST, SlackPacer.Rate.TIER_2);
        return paced.call(SlackTurn.lookup(pace, cursor), () -> client.call(Methods.CONVERSATIONS_LIST, form));
    }

    private static Room room(SlackResponse answer, JsonObject channel) {
        return new Room(
                answer.text(channel, "id"),
                SlackResponse.is(channel, "is_ext_shared"),
                SlackResponse.is(channel, "is_member"));
    }

    private static String plainName(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        return bare.strip().toLowerCase(Locale.ROOT);
    }
}
