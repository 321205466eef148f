package io.relais.workbench.slack.events;

import io.relais.workbench.Json;
import io.relais.workbench.SelfAddress;
import io.relais.workbench.slack.state.Conversation;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.ResponseUrls;
import io.relais.workbench.slack.state.Team;
import io.relais.workbench.slack.state.Triggers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The parts that interaction payloads share. */
@Component
final class Payloads {
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final SelfAddress self;

    Payloads(Triggers triggers, ResponseUrls responseUrls, SelfAddress self) {
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.self = self;
    }

    ObjectNode interaction(String type, Person person) {
        ObjectNode payload = Json.object().put("type", type);
        payload.set("user", user(person));
        payload.put("api_app_id", Team.APP).put("token", Team.VERIFICATION_TOKEN);
        payload.putObject("team").put("id", Team.ID).put("domain", Team.DOMAIN);
        payload.putNull("enterprise").put("is_enterprise_install", false);
        return payload;
    }

    private static ObjectNode user(Person person) {
        return Json.object()
                .put("id", person.id())
                .put("username", person.slug())
                .put("name", person.slug())
                .put("team_id", Team.ID);
    }

    String trigger(Person person, @Nullable String view) {
        return triggers.issue(person.id(), view);
    }

    String responseUrl(Person person, Conversation conversation, @Nullable String message) {
        return self.http("/response/" + responseUrls.issue(person.id(), conversation.id(), message));
    }

    static ObjectNode channel(Conversation conversation) {
        return Json.object().put("id", conversation.id()).put("name", channelName(conversation));
    }

    static String channelName(Conversation conversation) {
        return conversation.direct() ? "directmessage" : conversation.name();
    }
}
