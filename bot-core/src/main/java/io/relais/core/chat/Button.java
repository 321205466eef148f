package io.relais.core.chat;

/**
 * Something to press.
 *
 * @param action what it does
 * @param argument what it does it to: ids only
 * @param label what is written on it; with what it acts on for who can't see where it stands
 * @param weight how much it asks to be pressed
 */
public record Button(ActionId action, String argument, String label, Weight weight) {

    /** How much a button asks to be pressed. */
    public enum Weight {
        PLAIN,
        /** The main one; at most one on a card. */
        MAIN,
        /** It ends something. */
        GRAVE
    }

    /** A plain button. */
    public static Button plain(ActionId action, String argument, String label) {
        return new Button(action, argument, label, Weight.PLAIN);
    }
}
