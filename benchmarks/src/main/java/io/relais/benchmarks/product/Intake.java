package io.relais.benchmarks.product;

import io.relais.core.mongo.MongoStores;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Sends leads to a bot, one in twenty of which goes to a rep at once. */
record Intake(Bot bot) {

    private static final String PATH = "/api/v1/leads";
    private static final int LINES_AT_ONCE = 2_000;
    private static final int SENDERS = 4;
    private static final int KEEN_ONE_IN = 20;
    private static final int LOOKED_AT = 1_000;

    /**
     * How many leads a second came in, as lines and one by one.
     *
     * @param uncounted how many were still to be counted at the end, of the first thousand
     */
    record Speed(double lines, double single, int uncounted) {}

    /** One of the speeds. */
    interface Of extends ToDoubleFunction<Speed> {}

    static double median(List<Speed> speeds, Of of) {
        List<Double> sorted = speeds.stream().map(of::applyAsDouble).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Leads from number 1 on, some thousand lines a request. */
    double lines(int leads) throws IOException, InterruptedException {
        long started = System.nanoTime();
        for (long from = 1; from <= leads; from += LINES_AT_ONCE) {
            String body = LongStream.range(from, Math.min(leads + 1L, from + LINES_AT_ONCE))
                    .mapToObj(Intake::json)
                    .collect(Collectors.joining("\n"));
            bot.post(PATH, "application/x-ndjson", body);
        }
        return perSecond(leads, started);
    }

    /** Leads with numbers above that, each in a request of its own, from some senders at a time. */
    double single(long above, int leads) throws InterruptedException, ExecutionException {
        long started = System.nanoTime();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<String>> answers = new ArrayList<>();
        for (long number = above + 1; number <= above + leads; number++) {
            String body = json(number);
            answers.add(senders.submit(() -> bot.post(PATH, "application/json", body)));
        }
        for (Future<String> answer : answers) {
            answer.get();
        }
        senders.shutdown();
        return perSecond(leads, started);
    }

    int uncounted() {
        return bot.part(MongoStores.class)
                .journal()
                .due(Instant.now(), LOOKED_AT)
                .size();
    }

    private static String json(long number) {
        return MadeUpLead.of(number, KEEN_ONE_IN).json(Instant.now());
    }

    private static double perSecond(int leads, long started) {
        return leads * 1e9 / (System.nanoTime() - started);
    }
}
