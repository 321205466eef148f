package io.relais.workbench.slack.events;

import io.relais.workbench.slack.events.Delivery.Kind;
import io.relais.workbench.slack.state.Person;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The line to the bot: how payloads begin, how they get there, and what a person is told when they don't. */
@Component
record BotLine(Courier courier, Payloads payloads, Failures failures) {
    /** Sends an interaction that is named after its type, and says so when it failed. */
    void interact(Person person, ObjectNode payload) {
        BotAnswer answer = send(payload);
        if (!answer.acknowledged()) {
            failures.interaction(person, answer.outcome());
        }
    }

    /** Sends an interaction. */
    BotAnswer send(ObjectNode payload) {
        return courier.deliver(
                Delivery.first(Kind.INTERACTION, payload.path("type").stringValue(""), payload));
    }
}
