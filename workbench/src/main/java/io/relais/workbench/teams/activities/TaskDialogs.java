package io.relais.workbench.teams.activities;

import io.relais.workbench.Changes;
import io.relais.workbench.Json;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Dialog;
import io.relais.workbench.teams.world.Dialog.Face;
import io.relais.workbench.teams.world.Dialog.Origin;
import io.relais.workbench.teams.world.Dialogs;
import io.relais.workbench.teams.world.Toasts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Dialogs: a card's button or a message's menu asks for one, and its own button submits it. */
@Component
public final class TaskDialogs {
    private final ActivityEnvelopes envelopes;
    private final ActivityCourier courier;
    private final MessagePayloads payloads;
    private final Dialogs dialogs;
    private final Said said;

    TaskDialogs(
            ActivityEnvelopes envelopes,
            ActivityCourier courier,
            MessagePayloads payloads,
            Dialogs dialogs,
            Said said) {
        this.envelopes = envelopes;
        this.courier = courier;
        this.payloads = payloads;
        this.dialogs = dialogs;
        this.said = said;
    }

    /** What is told besides the dialog itself. */
    @Component
    record Said(Toasts toasts, Changes changes) {
        void failed(Account person) {
            toasts.tell(person.person().id(), Toasts.FAILED);
        }
    }

    /** A card's button asks for a dialog. */
    public void fetch(Account person, Origin origin, ObjectNode data) {
        ask(person, origin, "task/fetch", taskValue(data));
    }

    /** A message's menu asks for a dialog. */
    public void fetchFor(Account person, Origin origin) {
        ask(person, origin, "composeExtension/fetchTask", extensionValue(origin));
    }

    private void ask(Account person, Origin origin, String name, ObjectNode value) {
        courier.invoke(invoke(person, origin, name, value), TaskAnswer::readFirst)
                .ifPresentOrElse(face -> dialogs.open(person.person().id(), origin, face), () -> said.failed(person));
    }

    /** Somebody submits a dialog; the answer decides whether it goes on or closes. */
    public void submit(Account person, Dialog dialog, ObjectNode data) {
        dialogs.await(dialog);
        said.changes().announce();
        Optional<Optional<Face>> answer = courier.invoke(submission(person, dialog, data), TaskAnswer::read);
        dialogs.resume(dialog);
        answer.ifPresentOrElse(
                next -> next.ifPresentOrElse(face -> dialogs.show(dialog, face), () -> dialogs.close(dialog)),
                () -> said.failed(person));
    }

    private ObjectNode submission(Account person, Dialog dialog, ObjectNode data) {
        Origin origin = dialog.origin();
        if (origin.command() == null) {
            return invoke(person, origin, "task/submit", taskValue(data));
        }
        ObjectNode value = extensionValue(origin);
        value.set("data", data);
        return invoke(person, origin, "composeExtension/submitAction", value);
    }

    private ObjectNode invoke(Account person, Origin origin, String name, ObjectNode value) {
        ObjectNode invoke = envelopes.invoke(name, person, origin.where(), value);
        return origin.command() == null
                ? invoke.put("replyToId", origin.posting().id())
                : invoke;
    }

    private static ObjectNode taskValue(ObjectNode data) {
        ObjectNode value = Json.object();
        value.set("data", data);
        value.putObject("context").put("theme", "default");
        return value.putNull("tabEntityContext");
    }

    private ObjectNode extensionValue(Origin origin) {
        ObjectNode value = Json.object().put("commandId", origin.command()).put("commandContext", "message");
        value.putObject("context").put("theme", "default");
        value.set("messagePayload", payloads.of(origin.posting()));
        return value;
    }
}
