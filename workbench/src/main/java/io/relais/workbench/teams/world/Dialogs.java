package io.relais.workbench.teams.world;

import io.relais.workbench.slack.state.Ids;
import io.relais.workbench.teams.world.Dialog.Face;
import io.relais.workbench.teams.world.Dialog.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The dialog in front of each person; there is one at most. */
@Component
public final class Dialogs {
    private final Ids ids;
    private final Map<String, Dialog> byPerson = new HashMap<>();

    Dialogs(Ids ids) {
        this.ids = ids;
    }

    /** Opens a dialog; whatever was open is gone. */
    public synchronized void open(String person, Origin origin, Face face) {
        byPerson.put(person, new Dialog(ids.next("dialog-"), person, origin, face, false));
    }

    /** The dialog in front of a person. */
    public synchronized Optional<Dialog> of(String person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /** Shows something else in a dialog that is still open. */
    public void show(Dialog dialog, Face face) {
        change(dialog, open -> open.showing(face));
    }

    /** Notes that the bot's answer is waited for. */
    public void await(Dialog dialog) {
        change(dialog, Dialog::waiting);
    }

    /** Notes that the wait is over. */
    public void resume(Dialog dialog) {
        change(dialog, Dialog::resumed);
    }

    private synchronized void change(Dialog dialog, UnaryOperator<Dialog> change) {
        byPerson.computeIfPresent(
                dialog.person(), (person, open) -> open.id().equals(dialog.id()) ? change.apply(open) : open);
    }

    /** Takes a dialog away. */
    public synchronized void close(Dialog dialog) {
        byPerson.computeIfPresent(dialog.person(), (person, open) -> open.id().equals(dialog.id()) ? null : open);
    }
}
