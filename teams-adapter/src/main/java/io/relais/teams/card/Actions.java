package io.relais.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Button;
import java.util.function.Function;

/** A button as an action of a card, by where the card is. */
final class Actions {

    private Actions() {}

    /** On a message: Teams asks the bot and shows this reader the answer, or opens a dialog. */
    static ObjectNode onMessage(Button button) {
        return switch (button.effect()) {
            case ACTS ->
                styled(
                        button,
                        execute(button.label(), button.action(), button.argument())
                                .put("associatedInputs", "none"));
            case OPENS_FORM -> styled(button, opening(button.label(), what(button)));
        };
    }

    /** In a dialog, which takes one kind of action only. */
    static ObjectNode inDialog(Button button) {
        return styled(button, submit(button.label(), what(button)));
    }

    /** In a form: with the form's own data, and with what is filled in. */
    static Function<Button, ObjectNode> inForm(ObjectNode formData) {
        return button ->
                styled(button, submit(button.label(), formData.deepCopy().setAll(what(button))));
    }

    /** Asks the bot for a card in place of this one. */
    static ObjectNode execute(String label, ActionId action, String argument) {
        ObjectNode data = JsonTrees.object().put(TeamsData.ARGUMENT, checked(action, argument));
        return titled("Action.Execute", label).put("verb", action.value()).set("data", data);
    }

    /** Opens a dialog. */
    static ObjectNode opening(String label, ObjectNode data) {
        data.set(TeamsData.MSTEAMS, JsonTrees.typed("task/fetch"));
        return submit(label, data).put("associatedInputs", "none");
    }

    /** Sends what is filled in. */
    static ObjectNode submit(String label, ObjectNode data) {
        return titled("Action.Submit", label).set("data", data);
    }

    /** What a button does, and to what. */
    static ObjectNode what(Button button) {
        return JsonTrees.object()
                .put(TeamsData.ACTION, button.action().value())
                .put(TeamsData.ARGUMENT, checked(button.action(), button.argument()));
    }

    private static ObjectNode titled(String type, String label) {
        return JsonTrees.typed(type).put("title", TeamsText.line(label, TeamsLimits.BUTTON));
    }

    private static String checked(ActionId action, String argument) {
        if (argument.length() > TeamsLimits.ARGUMENT) {
            throw new IllegalArgumentException("the argument of " + action.value() + " is too long");
        }
        return argument;
    }

    private static ObjectNode styled(Button button, ObjectNode action) {
        return switch (button.weight()) {
            case PLAIN -> action;
            case MAIN -> action.put("style", "positive");
            case GRAVE -> action.put("style", "destructive");
        };
    }
}
