package io.relais.workbench.teams.cards;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks Adaptive Cards against what Teams accepts and draws. */
public final class CardRules {
    private static final Rule IN_MESSAGE = CardShape.WHOLE.and(WholeRules::check);
    private static final Rule IN_DIALOG = IN_MESSAGE.and(WholeRules::checkInDialog);

    private CardRules() {}

    /** What is wrong with a message's card. */
    public static List<Problem> inMessage(JsonNode card) {
        return problems(IN_MESSAGE, card);
    }

    /** What is wrong with a dialog's card. */
    public static List<Problem> inDialog(JsonNode card) {
        return problems(IN_DIALOG, card);
    }

    private static List<Problem> problems(Rule rule, JsonNode card) {
        List<Problem> problems = new ArrayList<>();
        rule.check(card, new Spot("", problems));
        return List.copyOf(problems);
    }
}
