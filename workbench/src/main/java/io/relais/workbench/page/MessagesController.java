package io.relais.workbench.page;

import io.relais.workbench.slack.state.Message;
import io.relais.workbench.slack.state.Messages;
import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The messages of a conversation as one person sees them. */
@RestController
final class MessagesController {
    private final Viewer viewer;
    private final Messages messages;
    private final People people;

    MessagesController(Viewer viewer, Messages messages, People people) {
        this.viewer = viewer;
        this.messages = messages;
        this.people = people;
    }

    /** Who wrote a message. */
    record Author(String id, String name, boolean bot) {}

    /** A message as the page shows it. */
    record Shown(
            String ts,
            Author author,
            String text,
            JsonNode blocks,
            boolean ephemeral,
            boolean edited,
            @Nullable String thread,
            Instant at) {}

    @GetMapping("/workbench/api/conversations/{id}/messages")
    List<Shown> messages(@PathVariable String id, @RequestParam String as) {
        Person person = viewer.as(as);
        viewer.conversation(person, id);
        return messages.read(id, person.id()).stream().map(this::shown).toList();
    }

    private Shown shown(Message message) {
        Person author = people.require(message.author());
        return new Shown(
                message.ts(),
                new Author(author.id(), author.name(), author.bot()),
                message.content().text(),
                message.content().blocks(),
                message.ephemeral(),
                message.edited(),
                message.thread(),
                message.at());
    }
}
