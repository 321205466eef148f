package io.relais.workbench.slack.api;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Team;
import tools.jackson.databind.node.ObjectNode;

/** A conversation as Slack's API shows it. */
final class ConversationJson {
    private static final long CREATED = 1_767_225_600L;

    private ConversationJson() {}

    static ObjectNode of(Conversation conversation) {
        ObjectNode json = Json.object().put("id", conversation.id()).put("created", CREATED);
        if (conversation.direct()) {
            return json.put("is_im", true)
                    .put("is_org_shared", false)
                    .put("user", conversation.partner())
                    .put("is_user_deleted", false)
                    .put("priority", 0);
        }
        json.put("name", conversation.name()).put("name_normalized", conversation.name());
        json.put("is_channel", true).put("is_group", false).put("is_im", false).put("is_mpim", false);
        json.put("is_private", false).put("is_archived", false).put("is_general", false);
        json.put("is_shared", conversation.shared())
                .put("is_ext_shared", conversation.shared())
                .put("is_org_shared", false);
        json.put("is_member", conversation.has(People.BOT_USER)).put("context_team_id", Team.ID);
        return json;
    }
}
