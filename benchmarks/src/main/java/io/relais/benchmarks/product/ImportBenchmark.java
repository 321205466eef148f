package io.relais.benchmarks.product;

import io.relais.app.Relais;
import io.relais.app.command.RelaisCommand;
import io.relais.benchmarks.product.BareInsert.Indexes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Imports a file of leads, and inserts the documents that came of it with the bare driver, turn by turn. */
public final class ImportBenchmark {

    private static final int KEEN_ONE_IN = 20;
    private static final PrintStream OUT = System.out;

    private ImportBenchmark() {}

    /**
     * Measures.
     *
     * @param arguments how many lines the file has, how many rounds after the first, and a folder
     */
    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[2])), "import");
        Path file = file(folder.resolve("leads.csv"), lines);
        List<Round> rounds = new ArrayList<>();
        for (int number = 0; number <= Integer.parseInt(arguments[1]); number++) {
            Round round = round(Files.createDirectory(folder.resolve("round-" + number)), file, lines);
            OUT.printf("round %d: %s%n", number, round);
            if (number > 0) {
                rounds.add(round);
            }
        }
        double imported = median(rounds.stream().map(Round::imported).toList());
        tell(
                "without an index",
                imported,
                median(rounds.stream().map(Round::bare).toList()));
        tell(
                "with the record's indexes",
                imported,
                median(rounds.stream().map(Round::indexed).toList()));
    }

    /** How many leads a second each way wrote. */
    private record Round(double imported, double bare, double indexed) {

        @Override
        public String toString() {
            return "imported %,.0f a second, inserted %,.0f, with indexes %,.0f".formatted(imported, bare, indexed);
        }
    }

    private static Round round(Path folder, Path file, int lines) throws IOException {
        Place place = Place.in(folder.resolve("relais"));
        long started = System.nanoTime();
        int code = RelaisCommand.line(Relais.application(), place.asWords()).execute("import", file.toString());
        double imported = lines * 1e9 / (System.nanoTime() - started);
        if (code != 0) {
            throw new IOException("import ended with " + code);
        }
        BareInsert stored = BareInsert.of(place, lines);
        return new Round(
                imported,
                stored.perSecond(folder.resolve("bare"), Indexes.NONE),
                stored.perSecond(folder.resolve("indexed"), Indexes.THE_SAME));
    }

    private static Path file(Path file, int lines) throws IOException {
        Instant now = Instant.now();
        List<String> all = new ArrayList<>(List.of(MadeUpLead.COLUMNS));
        for (int number = 1; number <= lines; number++) {
            all.add(MadeUpLead.of(number, KEEN_ONE_IN).csv(now));
        }
        return Files.write(file, all);
    }

    private static double median(List<Double> speeds) {
        return speeds.stream().sorted().toList().get(speeds.size() / 2);
    }

    private static void tell(String how, double imported, double inserted) {
        OUT.printf(
                "import %,8.0f a second, insertMany %s %,8.0f: %.2f times%n",
                imported, how, inserted, imported / inserted);
    }
}
