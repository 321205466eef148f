package io.relais.workbench.slack.events;

import io.relais.workbench.slack.state.OpenView;
import io.relais.workbench.slack.state.Person;
import io.relais.workbench.slack.state.Views;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Somebody closes a modal; the bot hears of it, {@code view_closed}, only where it asked to. */
@Component
public final class ModalClosing {
    private final BotLine line;
    private final Views views;

    ModalClosing(BotLine line, Views views) {
        this.line = line;
        this.views = views;
    }

    /** Takes the modal in front away. */
    public void one(Person person, OpenView view) {
        views.close(view);
        tell(person, List.of(view), false);
    }

    /** Takes the whole stack away. */
    public void all(Person person) {
        List<OpenView> gone = views.stack(person.id());
        views.closeAll(person.id());
        tell(person, gone, true);
    }

    private void tell(Person person, List<OpenView> gone, boolean cleared) {
        gone.stream().filter(view -> view.flag("notify_on_close")).forEach(view -> {
            ObjectNode payload = line.payloads().interaction("view_closed", person);
            payload.set("view", view.toJson());
            payload.put("is_cleared", cleared);
            line.send(payload);
        });
    }
}
