package io.relais.workbench.teams.connector;

import io.relais.workbench.teams.ConnectorRefusal;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Chats;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Postings;
import org.springframework.stereotype.Component;

/** Where the bot may go: to conversations that exist, and in which the app is installed. */
@Component
final class Doors {
    private final Chats chats;
    private final Postings postings;

    Doors(Chats chats, Postings postings) {
        this.chats = chats;
        this.postings = postings;
    }

    /** The place that a conversation's id means. */
    Address to(String conversationId) {
        Address where = chats.at(conversationId).orElseThrow(Doors::noConversation);
        String thread = where.thread();
        if (thread != null
                && (!where.chat().threaded()
                        || postings.find(where.chat(), thread).isEmpty())) {
            throw noConversation();
        }
        return installed(where);
    }

    /** The place, if the app is installed there. */
    Address installed(Address where) {
        if (!chats.installed(where.chat())) {
            throw ConnectorRefusal.notInRoster();
        }
        return where;
    }

    /** A message of a conversation. */
    Posting message(Chat chat, String id) {
        return postings.find(chat, id)
                .orElseThrow(() -> ConnectorRefusal.notFound(
                        "ActivityNotFoundInConversation", "The activity was not found in the conversation."));
    }

    static ConnectorRefusal noConversation() {
        return ConnectorRefusal.notFound("ConversationNotFound", "Conversation not found.");
    }
}
