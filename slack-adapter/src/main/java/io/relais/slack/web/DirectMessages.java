package io.relais.slack.web;

import com.slack.api.methods.Methods;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.FormBody;

/** The bot's direct conversation with each person; remembered for a day. */
public final class DirectMessages {

    private static final Duration KEEP = Duration.ofDays(1);

    private final SlackClient client;

    private final PacedSlack paced;

    private final Remembered<String, String> remembered;

    /** Asks this client. */
    public DirectMessages(SlackClient client, PacedSlack paced, InstantSource clock) {
        this.client = client;
        this.paced = paced;
        this.remembered = new Remembered<>(KEEP, clock);
    }

    /** The id of the conversation, opened where there was none. */
    public String with(String workspace, String user) {
        String known = remembered.of(user);
        return known != null ? known : remembered.put(user, open(workspace, user));
    }

    private String open(String workspace, String user) {
        FormBody.Builder form = new FormBody.Builder().add("users", user);
        SlackPacer.Key pace = SlackPacer.Key.method(workspace, Methods.CONVERSATIONS_OPEN, SlackPacer.Rate.TIER_3);
        return paced.call(SlackTurn.lookup(pace, user), () -> client.call(Methods.CONVERSATIONS_OPEN, form))
                .text("channel", "id");
    }
}
