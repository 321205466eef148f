package io.relais.teams.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.Interaction;
import io.relais.core.chat.Interaction.Filled;
import io.relais.core.chat.Origin;
import io.relais.teams.card.DrawnForm;
import io.relais.teams.card.TeamsData;
import io.relais.teams.card.TeamsPhrase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Dialogs: a button that opens one, and the buttons in it. */
final class DialogArrivals {

    private DialogArrivals() {}

    /** A dialog is asked for ({@code task/fetch}). */
    static Arrival fetch(ObjectNode json, Instant at) {
        Way way = new Way.Opening(Askers.of(json));
        ObjectNode data = Parts.object(json, "value", "data");
        Origin origin = Askers.origin(json, Keys.of("fetch", json), at);
        return pressed(way, origin, Chosen.of(data));
    }

    /** A button in a dialog ({@code task/submit}, {@code composeExtension/submitAction}). */
    static Arrival submit(ObjectNode json, Instant at) {
        ObjectNode data = Parts.object(json, "value", "data");
        Filled filled = FilledForms.of(data);
        SentForm form = filled == null ? null : new SentForm(filled, DrawnForm.read(data.path(TeamsData.DRAWN)));
        Way way = new Way.InDialog(Askers.of(json), form);
        Origin origin = Askers.origin(json, Keys.of("submit", json), at);
        Chosen chosen = Chosen.of(data);
        return filled == null ? pressed(way, origin, chosen) : new Arrival.ForTheBot(way, done(origin, filled, chosen));
    }

    /** What was done with a form: it was sent, or one of the buttons in it was pressed. */
    static Interaction done(Origin origin, Filled filled, @Nullable Chosen chosen) {
        return chosen == null
                ? new Interaction.Submitted(origin, filled)
                : new Interaction.PressedInForm(origin, chosen.action(), chosen.argument(), filled);
    }

    private static Arrival pressed(Way way, Origin origin, @Nullable Chosen chosen) {
        return chosen == null
                ? new Arrival.TurnedAway(way, TeamsPhrase.UNKNOWN_CONTROL)
                : new Arrival.ForTheBot(way, new Interaction.Pressed(origin, chosen.action(), chosen.argument()));
    }
}
