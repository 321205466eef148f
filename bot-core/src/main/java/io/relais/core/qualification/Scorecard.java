package io.relais.core.qualification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one framework's items so far; an item without an answer is unknown.
 *
 * @param framework the framework's id
 */
@SuppressWarnings("DoNotCallSuggester")
public record Scorecard(String framework, List<Answer> answers) {

    public Scorecard {
        answers = List.copyOf(answers);
    }

    /** Nothing known yet. */
    public static Scorecard blank(Framework framework) {
        return new Scorecard(framework.id(), List.of());
    }

    /** What the facts (by path) already answer, as {@link Evidence#ASSUMED} and with their origin. */
    public static Scorecard prefilled(Framework framework, Map<String, String> facts) {
        throw new UnsupportedOperationException("not yet: " + framework + facts);
    }

    /** This scorecard with that answer in place of the one to the same item. */
    public Scorecard with(Answer answer) {
        throw new UnsupportedOperationException("not yet: " + answer);
    }

    /** The answer to that item; unknown when there is none. */
    public Answer answer(String item) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst()
                .orElseGet(() -> Answer.unknown(item));
    }

    /** The weighted evidence, 0 (nothing known) to 100 (all documented). */
    public int score(Framework framework) {
        throw new UnsupportedOperationException("not yet: " + framework);
    }

    /** The items with an answer, in the order of the talk. */
    public List<Item> known(Framework framework) {
        return framework.items().stream()
                .filter(item -> answer(item.id()).known())
                .toList();
    }

    /** The items nobody knows about yet, in the order of the talk. */
    public List<Item> unknown(Framework framework) {
        return framework.items().stream()
                .filter(item -> !answer(item.id()).known())
                .toList();
    }

    /**
     * What to ask next: the weakest evidence first, then the greatest weight, then the order of the talk; null when
     * everything is documented.
     */
    public @Nullable Item nextQuestion(Framework framework) {
        throw new UnsupportedOperationException("not yet: " + framework);
    }
}
