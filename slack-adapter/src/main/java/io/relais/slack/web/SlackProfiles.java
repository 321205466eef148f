package io.relais.slack.web;

import com.google.gson.JsonObject;
import com.slack.api.methods.Methods;
import io.relais.core.port.Profile;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;

/** Who the people are, as Slack tells it; remembered for ten minutes. */
public final class SlackProfiles {

    private static final Duration KEEP = Duration.ofMinutes(10);

    /** For whom Slack has no account: who joins is known soon, and who is in the other chat only is not asked for each time. */
    private static final Duration KEEP_STRANGER = Duration.ofMinutes(5);

    private final SlackClient client;

    private final PacedSlack paced;

    private final Remembered<String, Profile> remembered;

    private final Remembered<String, String> members;

    private final Remembered<String, String> strangers;

    /** Asks this client. */
    public SlackProfiles(SlackClient client, PacedSlack paced, InstantSource clock) {
        this.client = client;
        this.paced = paced;
        this.remembered = new Remembered<>(KEEP, clock);
        this.members = new Remembered<>(KEEP, clock);
        this.strangers = new Remembered<>(KEEP_STRANGER, clock);
    }

    /** Who somebody is; a failure with {@code user_not_found} where Slack knows nobody of that id. */
    public Profile of(SlackIdentity identity, String user) {
        Profile known = remembered.of(user);
        return known != null ? known : remembered.put(user, paced.call(info(identity), () -> ask(user, identity)));
    }

    /** What is remembered of somebody, without asking. */
    public @Nullable Profile remembered(String user) {
        return remembered.of(user);
    }

    /**
     * The id of the member with this verified address, or null where there is none. Who it is is remembered as well, so
     * that {@link #of} has nothing to ask: deliveries ask for few people at once, whoever waits for an answer asks at will.
     */
    public @Nullable String memberWith(SlackIdentity identity, String email) {
        if (strangers.of(email) != null) {
            return null;
        }
        String known = members.of(email);
        String user = known == null ? lookUp(identity, email) : known;
        if (user == null) {
            strangers.put(email, email);
        } else {
            members.put(email, user);
            remember(identity, user);
        }
        return user;
    }

    private void remember(SlackIdentity identity, String user) {
        if (remembered.of(user) == null) {
            SlackTurn turn = SlackTurn.lookup(info(identity), user);
            remembered.put(user, paced.call(turn, () -> ask(user, identity)));
        }
    }

    private @Nullable String lookUp(SlackIdentity identity, String email) {
        SlackPacer.Key key =
                SlackPacer.Key.method(identity.team(), Methods.USERS_LOOKUP_BY_EMAIL, SlackPacer.Rate.TIER_3);
        FormBody.Builder form = new FormBody.Builder().add("email", email);
        try {
            SlackResponse answer =
                    paced.call(SlackTurn.lookup(key, email), () -> client.call(Methods.USERS_LOOKUP_BY_EMAIL, form));
            JsonObject user = answer.object("user");
            Profile profile = SlackUser.profile(user, identity);
            boolean isMember = profile.membership() == Profile.Membership.MEMBER && profile.email() != null;
            return isMember ? answer.text(user, "id") : null;
        } catch (SlackFailure failure) {
            if (failure.code().equals("users_not_found")) {
                return null;
            }
            throw failure;
        }
    }

    private Profile ask(String user, SlackIdentity identity) {
        FormBody.Builder form = new FormBody.Builder().add("user", user).add("include_locale", "true");
        return SlackUser.profile(client.call(Methods.USERS_INFO, form).object("user"), identity);
    }

    private static SlackPacer.Key info(SlackIdentity identity) {
        return SlackPacer.Key.method(identity.team(), Methods.USERS_INFO, SlackPacer.Rate.TIER_4);
    }
}
