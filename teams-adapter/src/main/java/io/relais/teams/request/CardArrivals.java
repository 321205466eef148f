package io.relais.teams.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Origin;
import io.relais.teams.card.DrawnForm;
import io.relais.teams.card.TeamsData;
import io.relais.teams.card.TeamsPhrase;
import java.time.Instant;

/** Buttons on cards ({@code adaptiveCard/action}): pressed by somebody, or asked by Teams itself. */
final class CardArrivals {

    private CardArrivals() {}

    static Arrival action(ObjectNode json, Instant at) {
        Asker asker = Askers.of(json);
        ObjectNode action = Parts.object(json, "value", "action");
        ObjectNode data = Parts.object(action, "data");
        Origin origin = Askers.origin(json, Keys.of("card", json), at);
        Filled filled = FilledForms.of(data);
        if (filled != null) {
            Way inForm = new Way.InChatForm(asker, new SentForm(filled, DrawnForm.read(data.path(TeamsData.DRAWN))));
            return new Arrival.ForTheBot(inForm, DialogArrivals.done(origin, filled, Chosen.of(data)));
        }
        boolean isByItself = Parts.orEmpty(json, "value", "trigger").equals("automatic");
        Way way = isByItself ? new Way.Refreshing(asker) : new Way.OnCard(asker);
        Chosen chosen = Chosen.of(Parts.orEmpty(action, "verb"), data);
        return chosen == null
                ? new Arrival.TurnedAway(way, TeamsPhrase.UNKNOWN_CONTROL)
                : new Arrival.ForTheBot(way, new Interaction.Pressed(origin, chosen.action(), chosen.argument()));
    }
}
