package io.relais.slack.request;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import io.relais.core.chat.Account;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.slack.block.SlackActionId;
import io.relais.slack.block.SlackPhrase;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Controls that were used: on a message, on the home tab, in a modal. */
public final class PressArrivals {

    /** The kinds of control that are fields of a form. */
    private static final Set<String> FIELDS =
            Set.of("radio_buttons", "static_select", "datepicker", "plain_text_input", "number_input");

    private final InstantSource clock;

    /** By this clock. */
    public PressArrivals(InstantSource clock) {
        this.clock = clock;
    }

    /** A control that was used. */
    public Arrival used(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().get(0);
        Way way = way(payload);
        Origin origin = origin(payload, action);
        View view = payload.getView();
        Interaction.Filled form = view == null ? null : FilledForms.of(view);
        if (form != null && FIELDS.contains(action.getType())) {
            return new Arrival.ForTheBot(way, new Interaction.Changed(origin, form));
        }
        if (SlackActionId.AGAIN.equals(action.getActionId()) && action.getValue() != null) {
            return new Arrival.ForTheBot(way, Words.typed(origin, SlackMarkup.plain(action.getValue())));
        }
        SlackActionId.Chosen chosen = chosen(action);
        if (chosen == null) {
            return new Arrival.TurnedAway(way, SlackPhrase.UNKNOWN_CONTROL);
        }
        return new Arrival.ForTheBot(
                way,
                form == null
                        ? new Interaction.Pressed(origin, chosen.action(), chosen.argument())
                        : new Interaction.PressedInForm(origin, chosen.action(), chosen.argument(), form));
    }

    private static SlackActionId.@Nullable Chosen chosen(BlockActionPayload.Action action) {
        return action.getSelectedOption() == null
                ? SlackActionId.button(action.getActionId(), action.getValue())
                : SlackActionId.entry(String.valueOf(action.getSelectedOption().getValue()));
    }

    private Origin origin(BlockActionPayload payload, BlockActionPayload.Action action) {
        Account account = Accounts.of(payload);
        View view = payload.getView();
        String where = view == null ? conversation(payload) + ":" + message(payload) : view.getId();
        String key = Keys.of("press", where, action.getActionId(), action.getActionTs(), account.user());
        return new Origin(account, key, null, clock.instant());
    }

    private static Way way(BlockActionPayload payload) {
        Account account = Accounts.of(payload);
        String trigger = payload.getTriggerId();
        View view = payload.getView();
        if (view == null) {
            Way.Back back = new Way.Back(payload.getResponseUrl(), conversation(payload), account.user());
            return new Way.OnMessage(account, trigger, back, message(payload));
        }
        return "home".equals(view.getType())
                ? new Way.OnHome(account, trigger)
                : new Way.InModal(account, trigger, FormArrivals.modal(view));
    }

    private static String conversation(BlockActionPayload payload) {
        if (payload.getChannel() != null && payload.getChannel().getId() != null) {
            return payload.getChannel().getId();
        }
        return payload.getContainer() == null
                ? ""
                : String.valueOf(payload.getContainer().getChannelId());
    }

    private static String message(BlockActionPayload payload) {
        if (payload.getContainer() != null && payload.getContainer().getMessageTs() != null) {
            return payload.getContainer().getMessageTs();
        }
        return payload.getMessage() == null
                ? ""
                : String.valueOf(payload.getMessage().getTs());
    }
}
