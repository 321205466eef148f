package io.relais.slack.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.relais.core.port.Profile;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Slack's user object as a profile. */
final class SlackUser {

    private static final String SLACKBOT = "USLACKBOT";

    private SlackUser() {}

    static Profile profile(JsonObject user, SlackIdentity identity) {
        Profile.Membership membership = membership(user, identity);
        String locale = SlackResponse.optional(user, "locale");
        return new Profile(
                membership == Profile.Membership.MEMBER ? email(user) : null,
                locale == null ? null : locale.replace('_', '-'),
                zone(SlackResponse.optional(user, "tz")),
                membership);
    }

    private static Profile.Membership membership(JsonObject user, SlackIdentity identity) {
        if (SlackResponse.is(user, "deleted")
                || SlackResponse.is(user, "is_bot")
                || SLACKBOT.equals(SlackResponse.optional(user, "id"))) {
            return Profile.Membership.INACTIVE;
        }
        boolean isGuest = Stream.of("is_restricted", "is_ultra_restricted", "is_stranger")
                .anyMatch(flag -> SlackResponse.is(user, flag));
        return isGuest || !belongsTo(user, identity.team()) ? Profile.Membership.OUTSIDER : Profile.Membership.MEMBER;
    }

    private static boolean belongsTo(JsonObject user, String team) {
        String home = SlackResponse.optional(user, "team_id");
        if (home == null || home.equals(team)) {
            return true;
        }
        JsonElement enterprise = user.get("enterprise_user");
        JsonElement teams = enterprise != null && enterprise.isJsonObject()
                ? enterprise.getAsJsonObject().get("teams")
                : null;
        return teams != null
                && teams.isJsonArray()
                && teams.getAsJsonArray().asList().stream()
                        .anyMatch(other -> other.getAsString().equals(team));
    }

    private static @Nullable String email(JsonObject user) {
        JsonElement confirmed = user.get("is_email_confirmed");
        boolean isUnconfirmed = confirmed != null && confirmed.isJsonPrimitive() && !confirmed.getAsBoolean();
        JsonElement profile = user.get("profile");
        if (isUnconfirmed || profile == null || !profile.isJsonObject()) {
            return null;
        }
        String email = SlackResponse.optional(profile.getAsJsonObject(), "email");
        return email == null || email.isBlank() ? null : email.toLowerCase(Locale.ROOT);
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        try {
            return id == null ? null : ZoneId.of(id);
        } catch (DateTimeException unknownHere) {
            return null;
        }
    }
}
