package io.relais.core.funnel;

import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Scorecard;
import org.jspecify.annotations.Nullable;

/** How deep a lead was qualified: by how many answers of its checklist are stated by the contact, or documented. */
final class Depth {

    private static final int SOME = 3;
    private static final int MANY = 5;

    private Depth() {}

    /** {@code 0}, {@code 1-2}, {@code 3-4} or {@code 5+}. */
    static String of(@Nullable Scorecard checklist) {
        long known = checklist == null
                ? 0
                : checklist.answers().stream()
                        .filter(answer -> answer.evidence().atLeast(Evidence.STATED))
                        .count();
        if (known == 0) {
            return "0";
        }
        if (known < SOME) {
            return "1-2";
        }
        return known < MANY ? "3-4" : "5+";
    }
}
