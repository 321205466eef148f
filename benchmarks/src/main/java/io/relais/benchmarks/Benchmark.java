package io.relais.benchmarks;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Runs the load of a team on one engine or on several, one after the other, and prints how often a second. */
public final class Benchmark {

    private static final Duration EACH = Duration.ofSeconds(5);
    private static final PrintStream OUT = System.out;

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param arguments how many documents, how many megabytes of cache, a directory, then the names of engines, the one to
     *     be compared with the others first
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int size = Integer.parseInt(arguments[0]);
        int cache = Integer.parseInt(arguments[1]);
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[2])), "benchmark");
        OUT.printf(
                "%,d documents, %d MB of cache, %d cores, Java %s%n",
                size, cache, Runtime.getRuntime().availableProcessors(), Runtime.version());
        Map<String, Map<String, Double>> results = new LinkedHashMap<>();
        for (String name : Arrays.asList(arguments).subList(3, arguments.length)) {
            Path place = Files.createDirectory(directory.resolve(name));
            try (Engine engine = Engine.named(name, place, cache)) {
                results.put(name, measured(engine, size, place));
            }
        }
        results.forEach((other, measured) -> compare(arguments[3], results.get(arguments[3]), other, measured));
        FileSystemUtils.deleteRecursively(directory);
        // the stock engine goes on with queries that nobody waits for any more
        System.exit(0);
    }

    private static void compare(
            String name, @Nullable Map<String, Double> one, String otherName, Map<String, Double> other) {
        if (one != null && !name.equals(otherName)) {
            one.forEach((what, value) -> OUT.printf(
                    "%-32s %,12.2f times %s%n", what, value / other.getOrDefault(what, Double.NaN), otherName));
        }
    }

    private static Map<String, Double> measured(Engine engine, int size, Path place)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, Double> results = new LinkedHashMap<>();
        try (MongoClient client = MongoClients.create(engine.connectionString() + "/?retryWrites=false")) {
            Leads leads = new Leads(client.getDatabase("benchmark").getCollection("leads"), size);
            leads.index();
            long started = System.nanoTime();
            leads.fill();
            report(engine, "insertMany, documents", size * 1e9 / (System.nanoTime() - started), results);
            for (Measure measure : new Workload(leads).measures()) {
                report(engine, measure.name(), perSecond(measure), results);
            }
            double bare = bareSyncs(place.resolveSibling("bare"));
            report(engine, "bare sync of a kilobyte", bare, results);
            report(engine, Workload.INSERT + ", if synced", synced(engine, results, bare), results);
            report(engine, "megabytes on disk", bytes(place) / 1e6, results);
        }
        return results;
    }

    /** Zero where the engine lost its connections over it, as the stock one does with 16 writers: the others are measured on. */
    private static double perSecond(Measure measure) throws InterruptedException, ExecutionException {
        try {
            return measure.perSecond(EACH);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MongoException failure) {
                OUT.printf("%s failed: %s%n", measure.name(), failure.getMessage());
                return 0;
            }
            throw e;
        }
    }

    private static double bareSyncs(Path file) throws IOException, InterruptedException, ExecutionException {
        try (BareSync disk = new BareSync(file)) {
            return new Measure("bare sync", 1, random -> disk.once()).perSecond(EACH);
        }
    }

    /** What is not synced would take a bare sync more each time. */
    private static double synced(Engine engine, Map<String, Double> results, double bare) {
        double inserts = results.getOrDefault(Workload.INSERT, Double.NaN);
        return switch (engine.acknowledges()) {
            case ON_DISK -> inserts;
            case IN_MEMORY -> 1 / (1 / inserts + 1 / bare);
        };
    }

    private static void report(Engine engine, String what, double value, Map<String, Double> results) {
        results.put(what, value);
        OUT.printf("%-6s %-32s %,12.1f%n", engine.name(), what, value);
    }

    private static long bytes(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
