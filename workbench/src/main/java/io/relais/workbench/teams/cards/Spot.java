package io.relais.workbench.teams.cards;

import java.util.List;

/** A place in the card under check, and the list that problems go to. */
record Spot(String pointer, List<Problem> problems) {
    Spot at(String field) {
        return new Spot(pointer + "/" + field.replace("~", "~0").replace("/", "~1"), problems);
    }

    Spot at(int index) {
        return new Spot(pointer + "/" + index, problems);
    }

    void problem(String text) {
        problems.add(new Problem(pointer, text));
    }
}
