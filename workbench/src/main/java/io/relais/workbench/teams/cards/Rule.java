package io.relais.workbench.teams.cards;

import tools.jackson.databind.JsonNode;

/** What a value must be. */
@FunctionalInterface
interface Rule {
    void check(JsonNode value, Spot spot);

    /** Both rules. */
    default Rule and(Rule other) {
        return (value, spot) -> {
            check(value, spot);
            other.check(value, spot);
        };
    }
}
