package io.relais.app.chat.parity;

import io.relais.core.chat.ActionId;
import io.relais.core.lead.LeadEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask for, and what comes of it. In words, {@code {lead}} stands for the lead's number.
 *
 * @param start where the lead stands before
 * @param argument what is typed behind the word
 * @param on what to type to see its button, or null where no card has one
 * @param button how the argument of that button begins
 * @param pages what to fill in, page by page
 * @param recorded what is recorded, among whatever follows from it; null where nothing may be
 * @param says what is to be read in the end, in English
 */
record Scene(
        ActionId action,
        String person,
        Start start,
        String argument,
        @Nullable String on,
        String button,
        List<Map<String, String>> pages,
        @Nullable Class<? extends LeadEvent> recorded,
        String says) {

    private static final String LEAD = "{lead}";

    /** Somebody asks for that. */
    static Scene of(String action, String person, Start start) {
        return new Scene(new ActionId(action), person, start, LEAD, null, LEAD, List.of(), null, "");
    }

    /** What is typed behind the word, instead of the lead's number. */
    Scene typed(String words) {
        return new Scene(action, person, start, words, on, button, pages, recorded, says);
    }

    /** What to type to see its button. */
    Scene buttonOn(String words) {
        return new Scene(action, person, start, argument, words, button, pages, recorded, says);
    }

    /** How the argument of the button begins, instead of the lead's number. */
    Scene carrying(String begin) {
        return new Scene(action, person, start, argument, on, begin, pages, recorded, says);
    }

    /** The next page of its form. */
    Scene filled(Map<String, String> values) {
        List<Map<String, String>> more = new ArrayList<>(pages);
        more.add(values);
        return new Scene(action, person, start, argument, on, button, List.copyOf(more), recorded, says);
    }

    /** What is recorded, and what is read. */
    Scene then(@Nullable Class<? extends LeadEvent> event, String words) {
        return new Scene(action, person, start, argument, on, button, pages, event, words);
    }

    /** Whether a card has a button for it. */
    boolean hasButton() {
        return on != null;
    }
}
