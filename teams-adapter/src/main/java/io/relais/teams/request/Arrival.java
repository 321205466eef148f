package io.relais.teams.request;

import io.relais.core.chat.Interaction;
import io.relais.teams.card.TeamsPhrase;

/** Somebody came in: with something that the bot can answer, or with something that only this channel can. */
public sealed interface Arrival {

    /** How. */
    Way way();

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** For the bot. */
    record ForTheBot(Way way, Interaction interaction) implements Arrival {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forTheBot(this);
        }
    }

    /** Not for the bot, but not left without an answer either. */
    record TurnedAway(Way way, TeamsPhrase why) implements Arrival {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turnedAway(this);
        }
    }

    /** Sees each kind of arrival. */
    interface Visitor<R> {
        /** For the bot. */
        R forTheBot(ForTheBot arrival);

        /** Not for the bot. */
        R turnedAway(TurnedAway arrival);
    }
}
