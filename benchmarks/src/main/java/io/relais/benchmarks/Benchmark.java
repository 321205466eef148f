package io.relais.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Runs the load of a team on one engine or on several, one after the other, and prints how often a second. */
public final class Benchmark {

    private static final Duration EACH = Duration.ofSeconds(5);
    private static final PrintStream OUT = System.out;

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param arguments how many documents, how many megabytes of cache, a directory, then {@code own}, {@code stock} or
     *     both
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
            try (Engine engine = name.equals("own") ? Engine.own(place, cache) : Engine.stock(place)) {
                results.put(name, measured(engine, size, place));
            }
        }
        List<Map<String, Double>> both = List.copyOf(results.values());
        if (both.size() == 2) {
            both.get(0)
                    .forEach((what, own) -> OUT.printf(
                            "%-32s %,12.1f times%n", what, own / both.get(1).getOrDefault(what, Double.NaN)));
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
                report(engine, measure.name(), measure.perSecond(EACH), results);
            }
            report(engine, "megabytes on disk", bytes(place) / 1e6, results);
        }
        return results;
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
