package io.relais.workbench.teams.cards;

/** Something Teams would refuse, and the JSON pointer of where it is. */
public record Problem(String pointer, String text) {
    /** The form of it in an answer. */
    public String toMessage() {
        return pointer + ": " + text;
    }
}
