package io.relais.workbench.page;

import io.relais.workbench.page.ActController.Act;
import io.relais.workbench.slack.events.Events;
import io.relais.workbench.slack.state.Conversations;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A person opens the app's Home tab. */
@Component
final class HomeActs implements ActController.Acts {
    private final Events events;
    private final Conversations conversations;

    HomeActs(Events events, Conversations conversations) {
        this.events = events;
        this.conversations = conversations;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("openHome", (person, request) -> events.homeOpened(person, conversations.direct(person.id())));
    }
}
