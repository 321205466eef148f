package io.relais.benchmarks.product;

import io.relais.benchmarks.product.Bot.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** Takes leads in over HTTP, with the figures being kept and without, turn by turn, and prints what keeping them costs. */
public final class IntakeBenchmark {

    private static final PrintStream OUT = System.out;

    private IntakeBenchmark() {}

    /**
     * Measures.
     *
     * @param arguments how many leads come in as lines, how many one by one, how many rounds after the first, and a folder
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int lines = Integer.parseInt(arguments[0]);
        int single = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[3])), "intake");
        Map<Figures, List<Intake.Speed>> speeds = new EnumMap<>(Figures.class);
        for (int round = 0; round <= Integer.parseInt(arguments[2]); round++) {
            for (Figures figures : inTurn(round)) {
                Place place = Place.in(folder.resolve(figures + "-" + round));
                Intake.Speed speed = speed(place, figures, lines, single);
                OUT.printf("round %d, figures %s: %s%n", round, figures, speed);
                if (round > 0) {
                    speeds.computeIfAbsent(figures, key -> new ArrayList<>()).add(speed);
                }
            }
        }
        tell("lines", speeds, Intake.Speed::lines);
        tell("one by one", speeds, Intake.Speed::single);
    }

    /** Who comes second finds a warmer machine: each does every other time. */
    private static List<Figures> inTurn(int round) {
        return round % 2 == 0 ? List.of(Figures.KEPT, Figures.LEFT) : List.of(Figures.LEFT, Figures.KEPT);
    }

    private static Intake.Speed speed(Place place, Figures figures, int lines, int single)
            throws IOException, InterruptedException, ExecutionException {
        try (Bot bot = Bot.on(place, figures)) {
            Intake intake = new Intake(bot);
            return new Intake.Speed(intake.lines(lines), intake.single(lines, single), intake.uncounted());
        }
    }

    /** Each round by itself: over minutes, disks change their speed by more than this is about. */
    private static void tell(String what, Map<Figures, List<Intake.Speed>> speeds, Intake.Of of) {
        List<Intake.Speed> kept = speeds.getOrDefault(Figures.KEPT, List.of());
        List<Intake.Speed> left = speeds.getOrDefault(Figures.LEFT, List.of());
        double[] costs = IntStream.range(0, kept.size())
                .mapToDouble(round -> 1 - of.applyAsDouble(kept.get(round)) / of.applyAsDouble(left.get(round)))
                .sorted()
                .toArray();
        OUT.printf(
                "%-10s %,8.0f a second with the figures kept, %,8.0f without; in a round keeping them costs %.1f %%%n",
                what, Intake.median(kept, of), Intake.median(left, of), 100 * costs[costs.length / 2]);
    }
}
