package io.relais.workbench.page.teams;

import io.relais.workbench.slack.state.People;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.teams.activities.AutoRefresh;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.CardViews;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.Posting;
import io.relais.workbench.teams.world.Postings;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The messages of a conversation as one person sees them. */
@RestController
final class TeamsMessagesController {
    private final TeamsViewer viewer;
    private final Postings postings;
    private final CardViews views;
    private final AutoRefresh refresh;
    private final People people;

    TeamsMessagesController(
            TeamsViewer viewer, Postings postings, CardViews views, AutoRefresh refresh, People people) {
        this.viewer = viewer;
        this.postings = postings;
        this.views = views;
        this.refresh = refresh;
        this.people = people;
    }

    /** The list, oldest first. */
    record Listed(List<Shown> messages) {}

    /** Who wrote a message. */
    record Author(String id, String name, boolean bot) {}

    /** A message as the page shows it. */
    record Shown(
            String id,
            Author from,
            Instant at,
            boolean edited,
            @Nullable String replyTo,
            String text,
            String textFormat,
            JsonNode attachments,
            boolean mine) {}

    @GetMapping("/workbench/api/teams/messages")
    Listed messages(@RequestParam String as, @RequestParam String conversation) {
        Account person = viewer.as(as);
        Chat chat = viewer.chat(person, conversation);
        List<Posting> read = postings.read(chat, person.person().id());
        read.forEach(posting -> refresh.look(person, chat, posting));
        return new Listed(read.stream().map(posting -> shown(person, posting)).toList());
    }

    private Shown shown(Account viewer, Posting posting) {
        Person author = people.require(posting.author());
        String me = viewer.person().id();
        return new Shown(
                posting.id(),
                new Author(author.id(), author.name(), author.bot()),
                posting.at(),
                posting.edited(),
                posting.thread(),
                posting.content().text(),
                posting.content().format().code(),
                views.attachments(me, posting),
                author.id().equals(me));
    }
}
