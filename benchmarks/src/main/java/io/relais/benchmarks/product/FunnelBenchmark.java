package io.relais.benchmarks.product;

import io.relais.benchmarks.product.AskedBot.Way;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Asks for the figures of few leads and of many, turn by turn, and prints how long each took. */
public final class FunnelBenchmark {

    private static final int WARM_UP = 5;
    private static final PrintStream OUT = System.out;

    private FunnelBenchmark() {}

    /**
     * Measures.
     *
     * @param arguments how often each question is asked; the folder with few leads, and the one with many
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        try (AskedBot few = AskedBot.on(Place.in(Path.of(arguments[1])));
                AskedBot many = AskedBot.on(Place.in(Path.of(arguments[2])))) {
            for (Question question : Question.all()) {
                asked(few, many, question, WARM_UP);
            }
            Map<Way, Pair> brokenDown = new EnumMap<>(Way.class);
            for (Question question : Question.all()) {
                asked(few, many, question, rounds).forEach((way, pair) -> {
                    tell(question.toString(), way, pair);
                    if (question.by() != null) {
                        brokenDown.computeIfAbsent(way, key -> new Pair()).addAll(pair);
                    }
                });
            }
            brokenDown.forEach((way, pair) -> tell("all that are broken down", way, pair));
        }
    }

    /** The same question to both. */
    private record Pair(Samples few, Samples many) {

        Pair() {
            this(new Samples(), new Samples());
        }

        void addAll(Pair other) {
            few.addAll(other.few);
            many.addAll(other.many);
        }
    }

    private static Map<Way, Pair> asked(AskedBot few, AskedBot many, Question question, int rounds)
            throws IOException, InterruptedException {
        Map<Way, Pair> taken = new EnumMap<>(Way.class);
        for (int round = 0; round < rounds; round++) {
            for (Way way : Way.values()) {
                Pair pair = taken.computeIfAbsent(way, key -> new Pair());
                pair.few().add(few.asked(question, way));
                pair.many().add(many.asked(question, way));
            }
        }
        return taken;
    }

    private static void tell(String what, Way way, Pair pair) {
        OUT.printf(
                "%-26s %-4s few: median %6.1f ms, p99 %6.1f; many: median %6.1f, p99 %6.1f; %.2f times%n",
                what,
                way,
                pair.few().median(),
                pair.few().p99(),
                pair.many().median(),
                pair.many().p99(),
                pair.many().median() / pair.few().median());
    }
}
