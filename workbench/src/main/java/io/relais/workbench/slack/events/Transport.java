package io.relais.workbench.slack.events;

import java.util.Optional;

/** A way to the bot: HTTP, or a socket that the bot has opened. */
public interface Transport {
    /** Sends one delivery and waits for the answer; empty when this way is not open. */
    Optional<BotAnswer> send(Delivery delivery);
}
