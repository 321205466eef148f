package io.relais.core.qualification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one framework's items so far; an item without an answer is unknown.
 *
 * @param framework the framework's id
 */
public record Scorecard(String framework, List<Answer> answers) {

    public Scorecard {
        answers = List.copyOf(answers);
        Set<String> answered = new HashSet<>();
        for (Answer answer : answers) {
            if (!answered.add(answer.item())) {
                throw new IllegalArgumentException(answer.item() + " is answered twice");
            }
        }
    }

    /** Nothing known yet. */
    public static Scorecard blank(Framework framework) {
        return new Scorecard(framework.id(), List.of());
    }

    /** What the facts (by path) already answer, as {@link Evidence#ASSUMED} and with their origin. */
    public static Scorecard prefilled(Framework framework, Map<String, String> facts) {
        List<Answer> answers = new ArrayList<>();
        for (Item item : framework.items()) {
            item.prefill().stream()
                    .filter(path -> !facts.getOrDefault(path, "").isBlank())
                    .findFirst()
                    .map(path -> new Answer(item.id(), Evidence.ASSUMED, facts.getOrDefault(path, ""), "", path))
                    .ifPresent(answers::add);
        }
        return new Scorecard(framework.id(), answers);
    }

    /** This scorecard with that answer in place of the one to the same item. */
    public Scorecard with(Answer answer) {
        List<Answer> updated = new ArrayList<>(answers);
        updated.removeIf(old -> old.item().equals(answer.item()));
        updated.add(answer);
        return new Scorecard(framework, updated);
    }

    /** The same answers under another framework: those to items that both have count, the others are kept. */
    public Scorecard under(Framework other) {
        return new Scorecard(other.id(), answers);
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
        long earned = 0;
        long possible = 0;
        for (Item item : framework.items()) {
            earned += (long) item.weight() * evidence(item).rank();
            possible += (long) item.weight() * Evidence.DOCUMENTED.rank();
        }
        return (int) Math.round(100.0 * earned / possible);
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
        return framework.items().stream()
                .filter(item -> evidence(item) != Evidence.DOCUMENTED)
                .min(Comparator.comparing(this::evidence).thenComparing(Item::weight, Comparator.reverseOrder()))
                .orElse(null);
    }

    private Evidence evidence(Item item) {
        return answer(item.id()).evidence();
    }
}
