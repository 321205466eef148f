package io.relais.slack.web;

import com.slack.api.methods.Methods;
import io.relais.slack.web.InFlight.Lane;
import java.time.Duration;
import java.util.List;

/** Whose turn a call takes: the rate that it counts on, and where it is in flight until Slack answers. */
public final class SlackTurn {

    /** Four methods may be asked before a message: where all of them hang, they hold up twelve callers. */
    private static final int LOOKUPS_AT_ONCE = 3;

    private static final Duration LOOKUPS_APART = Duration.ofMillis(50);

    private final SlackPacer.Key pace;

    private final List<Lane> lanes;

    private SlackTurn(SlackPacer.Key pace, List<Lane> lanes) {
        this.pace = pace;
        this.lanes = lanes;
    }

    /** A message into a conversation, alone there. */
    public static SlackTurn post(String workspace, String conversation) {
        return new SlackTurn(SlackPacer.Key.conversation(workspace, conversation), alone(workspace, conversation));
    }

    /** An edit in a conversation, alone there; edits count on one rate for all conversations. */
    public static SlackTurn edit(String workspace, String conversation) {
        return new SlackTurn(
                SlackPacer.Key.method(workspace, Methods.CHAT_UPDATE, SlackPacer.Rate.TIER_3),
                alone(workspace, conversation));
    }

    /** A question that comes before a message: alone with what it is about, and one of a few of its method. */
    static SlackTurn lookup(SlackPacer.Key method, String about) {
        return new SlackTurn(
                method,
                List.of(
                        new Lane(method.workspace(), method.what() + " " + about, 1, LOOKUPS_APART),
                        new Lane(method.workspace(), method.what(), LOOKUPS_AT_ONCE, LOOKUPS_APART)));
    }

    private static List<Lane> alone(String workspace, String conversation) {
        return List.of(new Lane(workspace, conversation, 1, SlackPacer.Rate.MESSAGES.each()));
    }

    SlackPacer.Key pace() {
        return pace;
    }

    List<Lane> lanes() {
        return lanes;
    }
}
