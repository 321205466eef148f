package io.relais.core.conversation.view;

import io.relais.core.qualification.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the answers of a page stood when it was drawn, as short marks that a form's state has room for: two people may have
 * the same page open, and only what somebody changed on theirs may be written.
 */
record Drawn(List<String> marks) {

    /** Nothing is known of how the page was drawn: every answer counts as changed. */
    static final Drawn UNKNOWN = new Drawn(List.of());

    /** The marks, as the form's state keeps them. */
    static Drawn of(String state) {
        return state.isEmpty() ? UNKNOWN : new Drawn(Arrays.asList(state.split(",", -1)));
    }

    /** For the form's state. */
    String state() {
        return marks.stream().collect(Collectors.joining(","));
    }

    /** Whether the answer at that place of the page reads as it was drawn. */
    boolean isAsDrawn(int place, String text, Evidence evidence) {
        return place < marks.size() && marks.get(place).equals(mark(text, evidence));
    }

    /** An answer's mark. */
    static String mark(String text, Evidence evidence) {
        return Integer.toHexString(31 * text.hashCode() + evidence.rank());
    }
}
