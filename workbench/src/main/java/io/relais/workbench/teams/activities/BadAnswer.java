package io.relais.workbench.teams.activities;

import io.relais.workbench.teams.cards.Problem;
import java.util.List;

/** The bot's answer to an invoke is not one that Teams takes. */
final class BadAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BadAnswer(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    BadAnswer(String pointer, String text) {
        this(List.of(new Problem(pointer, text)));
    }

    List<Problem> problems() {
        return problems;
    }
}
