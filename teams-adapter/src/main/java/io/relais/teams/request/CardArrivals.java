package io.relais.teams.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Card.Viewing;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Origin;
import io.relais.teams.card.DrawnForm;
import io.relais.teams.card.TeamsData;
import io.relais.teams.card.TeamsPhrase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Buttons on cards ({@code adaptiveCard/action}): pressed by somebody, or asked by Teams itself. */
final class CardArrivals {

    private CardArrivals() {}

    static Arrival action(ObjectNode json, Instant at) {
        ObjectNode action = Parts.object(json, "value", "action");
        ObjectNode data = Parts.object(action, "data");
        Origin origin = Askers.origin(json, Keys.of("card", json), at);
        Filled filled = FilledForms.of(data);
        if (filled != null) {
            SentForm sent = new SentForm(filled, DrawnForm.read(data.path(TeamsData.DRAWN)));
            Way inForm = new Way.InChatForm(Askers.of(json), sent);
            return new Arrival.ForTheBot(inForm, DialogArrivals.done(origin, filled, Chosen.of(data)));
        }
        Chosen chosen = Chosen.of(Parts.orEmpty(action, "verb"), data);
        Way way = way(json, chosen);
        return chosen == null
                ? new Arrival.TurnedAway(way, TeamsPhrase.UNKNOWN_CONTROL)
                : new Arrival.ForTheBot(way, new Interaction.Pressed(origin, chosen.action(), chosen.argument()));
    }

    private static Way way(ObjectNode json, @Nullable Chosen chosen) {
        Asker asker = Askers.of(json);
        if (!Parts.orEmpty(json, "value", "trigger").equals("automatic")) {
            return new Way.OnCard(asker);
        }
        String label = TeamsPhrase.UP_TO_DATE.in(asker.language());
        return new Way.Refreshing(
                asker, chosen == null ? null : new Viewing(chosen.action(), chosen.argument(), label));
    }
}
