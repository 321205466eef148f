package io.relais.core.chat;

/**
 * Something to press.
 *
 * @param action what it does
 * @param argument what it does it to: ids only
 * @param label what is written on it; with what it acts on for who can't see where it stands
 * @param weight how much it asks to be pressed
 * @param effect what pressing it leads to; some chats open a form by another kind of button
 */
public record Button(ActionId action, String argument, String label, Weight weight, Effect effect) {

    /** How much a button asks to be pressed. */
    public enum Weight {
        PLAIN,
        /** The main one; at most one on a card. */
        MAIN,
        /** It ends something. */
        GRAVE
    }

    /** What pressing a button leads to. */
    public enum Effect {
        /** Something is done, or shown. */
        ACTS,
        /** A form is opened; or words say why it is not. */
        OPENS_FORM
    }

    /** A button that acts at once. */
    public Button(ActionId action, String argument, String label, Weight weight) {
        this(action, argument, label, weight, Effect.ACTS);
    }

    /** A plain button that acts at once. */
    public static Button plain(ActionId action, String argument, String label) {
        return new Button(action, argument, label, Weight.PLAIN);
    }
}
