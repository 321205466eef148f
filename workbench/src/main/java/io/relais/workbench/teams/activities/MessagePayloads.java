package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.world.Accounts;
import io.relais.workbench.teams.world.Posting;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ObjectNode;

/** A message as a message extension is told of it. */
@Component
final class MessagePayloads {
    private final People people;
    private final Accounts accounts;
    private final TeamsApp app;

    MessagePayloads(People people, Accounts accounts, TeamsApp app) {
        this.people = people;
        this.accounts = accounts;
        this.app = app;
    }

    ObjectNode of(Posting message) {
        ObjectNode payload = Json.object()
                .put("id", message.id())
                .put("replyToId", message.thread())
                .put("createdDateTime", message.at().toString())
                .putNull("lastModifiedDateTime")
                .put("deleted", false)
                .put("messageType", "message")
                .put("importance", "normal")
                .put("locale", "en-us");
        payload.set("from", from(people.require(message.author())));
        payload.putObject("body").put("contentType", "html").put("content", html(message.content()));
        payload.set("attachments", message.content().attachments());
        payload.putArray("mentions");
        payload.putArray("reactions");
        return payload;
    }

    private static String html(Posting.Content content) {
        return content.text().isEmpty()
                ? "<attachment id=\"1\"></attachment>"
                : "<p>" + HtmlUtils.htmlEscape(content.text()) + "</p>";
    }

    private ObjectNode from(Person author) {
        ObjectNode from = Json.object().putNull("device").putNull("conversation");
        if (author.bot()) {
            from.putObject("application")
                    .put("applicationIdentityType", "bot")
                    .put("id", app.id())
                    .put("displayName", TeamsApp.NAME);
            return from.putNull("user");
        }
        from.putObject("user")
                .put("userIdentityType", "aadUser")
                .put("id", accounts.of(author).aadId())
                .put("displayName", author.name());
        return from.putNull("application");
    }
}
