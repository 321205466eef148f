package io.relais.workbench.page.teams;

import io.relais.workbench.page.PageRefusal;
import io.relais.workbench.teams.activities.FilledForm;
import io.relais.workbench.teams.activities.PressedAction;
import tools.jackson.databind.node.ObjectNode;

/** What goes with a press: as in Teams, nothing goes while something required is empty. */
final class Filling {
    private Filling() {}

    static ObjectNode data(PressedAction action, ObjectNode request) {
        FilledForm form = action.filled(request.path("inputs"));
        if (!form.missing().isEmpty()) {
            throw PageRefusal.bad(String.join(" ", form.missing()));
        }
        return form.data();
    }
}
