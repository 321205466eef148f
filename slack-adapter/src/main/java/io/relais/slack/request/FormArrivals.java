package io.relais.slack.request;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import io.relais.core.chat.Account;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Origin;
import io.relais.slack.block.SlackPhrase;
import java.time.InstantSource;

/** Forms that were sent. */
public final class FormArrivals {

    private final InstantSource clock;

    /** By this clock. */
    public FormArrivals(InstantSource clock) {
        this.clock = clock;
    }

    /** A form that was sent. */
    public Arrival submitted(ViewSubmissionPayload payload) {
        View view = payload.getView();
        Account account = Accounts.of(payload);
        Way way = new Way.Submission(account, modal(view), FilledForms.fields(view));
        Interaction.Filled filled = FilledForms.of(view);
        if (filled == null) {
            return new Arrival.TurnedAway(way, SlackPhrase.UNKNOWN_CONTROL);
        }
        String key = Keys.of("view", view.getId(), account.user(), payload.getTriggerId(), view.getHash())
                + Keys.digest(filled.values().byField());
        Origin origin = new Origin(account, key, null, clock.instant());
        return new Arrival.ForTheBot(way, new Interaction.Submitted(origin, filled));
    }

    static Way.Modal modal(View view) {
        boolean isFirst =
                view.getPreviousViewId() == null || view.getPreviousViewId().isBlank();
        return new Way.Modal(
                view.getId(), view.getHash(), isFirst ? Way.Modal.Depth.FIRST : Way.Modal.Depth.ON_ANOTHER);
    }
}
