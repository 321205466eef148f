package io.relais.core.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to fill in, one page of it.
 *
 * @param id which form
 * @param title at most 24 characters (Slack's limit)
 * @param buttons what its own buttons say
 * @param state what it remembers between pages
 * @param fields top to bottom
 * @param saving when what is typed is saved
 */
public record Form(FormId id, String title, Buttons buttons, FormState state, List<Field> fields, Saving saving) {

    /** Copies the list. */
    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * What the form's own buttons say.
     *
     * @param submit sends it; null where there is nothing to send
     * @param close leaves it
     */
    public record Buttons(@Nullable String submit, String close) {}

    /** When a form is saved. */
    public enum Saving {
        /** On sending only. */
        ON_SUBMIT,
        /** Also at each change of a choice: the channel sends {@link Interaction.Changed}. */
        AS_IT_GOES
    }
}
