package io.relais.slack.request;

import io.relais.core.chat.Interaction;
import io.relais.slack.block.SlackPhrase;
import java.util.function.Function;

/** Somebody came in: with something that the bot can answer, or with something that only this channel can. */
public sealed interface Arrival {

    /** How. */
    Way way();

    /** One function for each variant. */
    <R> R fold(Function<Interaction, R> forTheBot, Function<SlackPhrase, R> turnedAway);

    /** For the bot. */
    record ForTheBot(Way way, Interaction interaction) implements Arrival {
        @Override
        public <R> R fold(Function<Interaction, R> forTheBot, Function<SlackPhrase, R> turnedAway) {
            return forTheBot.apply(interaction);
        }
    }

    /** Not for the bot, but not left without an answer either. */
    record TurnedAway(Way way, SlackPhrase why) implements Arrival {
        @Override
        public <R> R fold(Function<Interaction, R> forTheBot, Function<SlackPhrase, R> turnedAway) {
            return turnedAway.apply(why);
        }
    }
}
