package io.relais.workbench.slack.api;

import io.relais.workbench.slack.SlackRefusal;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Conversations;
import io.relais.workbench.slack.state.People;
import org.springframework.stereotype.Component;

/** Finds the conversation that a call names, as far as the bot may go there. */
@Component
final class Places {
    private final Conversations conversations;
    private final People people;

    Places(Conversations conversations, People people) {
        this.conversations = conversations;
        this.people = people;
    }

    /** Where to post: an id, a channel's name, or a person's id for the direct message with them. */
    Conversation toPostIn(String channel) {
        if (channel.startsWith("U")) {
            return people.find(channel)
                    .filter(person -> !person.bot())
                    .map(person -> conversations.direct(person.id()))
                    .orElseThrow(() -> new SlackRefusal("channel_not_found"));
        }
        Conversation found = conversations
                .find(channel)
                .or(() -> conversations.named(channel))
                .orElseThrow(() -> new SlackRefusal("channel_not_found"));
        if (!found.has(People.BOT_USER)) {
            throw new SlackRefusal("not_in_channel");
        }
        return found;
    }

    /** A conversation by its id only. */
    Conversation withId(String id) {
        return conversations.find(id).orElseThrow(() -> new SlackRefusal("channel_not_found"));
    }
}
