package io.relais.core.conversation.view;

import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import io.relais.core.chat.Button.Effect;
import io.relais.core.chat.Button.Weight;
import java.util.Set;

/** The permanent ids of what buttons do. */
public final class Actions {

    public static final ActionId ACCEPT = new ActionId("lead.accept");
    public static final ActionId ADD = new ActionId("lead.add");
    public static final ActionId CALIBRATE = new ActionId("funnel.calibrate");
    public static final ActionId CARD = new ActionId("lead.card");
    public static final ActionId CHECKLIST = new ActionId("lead.checklist");
    public static final ActionId DEFINE = new ActionId("lead.define");
    public static final ActionId DEPTH = new ActionId("lead.depth");
    public static final ActionId DISQUALIFY = new ActionId("lead.disqualify");
    public static final ActionId DETAIL = new ActionId("feedback.detail");
    public static final ActionId DISAGREE = new ActionId("feedback.disagree");
    public static final ActionId FEEDBACK = new ActionId("feedback.card");
    public static final ActionId FEEDBACKS = new ActionId("feedback.list");
    public static final ActionId FIXED = new ActionId("feedback.fixed");
    public static final ActionId REPLY = new ActionId("feedback.reply");
    public static final ActionId FIND = new ActionId("lead.find");
    public static final ActionId FUNNEL = new ActionId("funnel.by");
    public static final ActionId REASONS = new ActionId("funnel.reasons");
    public static final ActionId SLA = new ActionId("funnel.sla");
    public static final ActionId SPEED = new ActionId("funnel.speed");
    public static final ActionId HELP = new ActionId("lead.help");
    public static final ActionId LATER = new ActionId("lead.later");
    public static final ActionId LOG = new ActionId("lead.log");
    public static final ActionId NEXT = new ActionId("lead.next");
    public static final ActionId NOTIFY = new ActionId("lead.notify");
    public static final ActionId QUALIFY = new ActionId("lead.qualify");
    public static final ActionId QUEUE = new ActionId("lead.queue");
    public static final ActionId RECYCLE = new ActionId("lead.recycle");
    public static final ActionId REJECT = new ActionId("lead.reject");
    public static final ActionId RIGHT = new ActionId("lead.right");
    public static final ActionId SCORE = new ActionId("lead.score");
    public static final ActionId SUBSCRIBE = new ActionId("funnel.subscribe");
    public static final ActionId UNDO = new ActionId("lead.undo");
    public static final ActionId WHY = new ActionId("lead.why");

    private static final Set<ActionId> OPENING = Set.of(
            ADD, CHECKLIST, DEPTH, DETAIL, DISAGREE, DISQUALIFY, FIXED, LATER, LOG, QUALIFY, RECYCLE, REJECT, REPLY);

    private Actions() {}

    /** A plain button for that. */
    static Button button(ActionId action, String argument, String label) {
        return button(action, argument, label, Weight.PLAIN);
    }

    /** A button for that, which knows whether a form will open. */
    static Button button(ActionId action, String argument, String label, Weight weight) {
        Effect effect = OPENING.contains(action) ? Effect.OPENS_FORM : Effect.ACTS;
        return new Button(action, argument, label, weight, effect);
    }
}
