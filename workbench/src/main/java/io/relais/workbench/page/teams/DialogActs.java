package io.relais.workbench.page.teams;

import io.relais.workbench.Json;
import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.page.teams.TeamsActController.Act;
import io.relais.workbench.teams.activities.PressedAction;
import io.relais.workbench.teams.activities.TaskDialogs;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Dialog;
import io.relais.workbench.teams.world.Dialogs;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A person submits or closes the dialog in front. */
@Component
final class DialogActs implements TeamsActController.Acts {
    private final Dialogs dialogs;
    private final TaskDialogs tasks;

    DialogActs(Dialogs dialogs, TaskDialogs tasks) {
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    @Override
    public Map<String, Act> byKind() {
        return Map.of("dialogSubmit", this::submit, "dialogClose", this::close);
    }

    private void submit(Account person, ObjectNode request, ObjectNode answer) {
        Dialog dialog = front(person, request);
        if (dialog.busy()) {
            throw PageRefusal.bad("the last answer is still waited for");
        }
        PressedAction pressed = Optional.ofNullable(dialog.face().card())
                .flatMap(card -> PressedAction.on(card, ShownCards.wanted(request, "Action.Submit")))
                .orElseThrow(() -> PageRefusal.gone("no such action in this dialog"));
        tasks.submit(person, dialog, Filling.data(pressed, request));
    }

    private void close(Account person, ObjectNode request, ObjectNode answer) {
        dialogs.close(front(person, request));
    }

    private Dialog front(Account person, ObjectNode request) {
        return dialogs.of(person.person().id())
                .filter(dialog -> dialog.id().equals(Json.text(request, "dialog")))
                .orElseThrow(() -> PageRefusal.gone("that dialog is not in front"));
    }
}
