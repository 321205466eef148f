package io.relais.core.port;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many that start at once. */
public final class Race {

    /** How many run. */
    public static final int RUNNERS = 8;

    private static final int SECONDS = 60;

    private Race() {}

    /** What each runner came back with; the function makes the runner of each number. */
    public static <T> List<T> run(IntFunction<Callable<T>> runners) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
        try {
            CyclicBarrier start = new CyclicBarrier(RUNNERS);
            List<Future<T>> running = IntStream.range(0, RUNNERS)
                    .mapToObj(runners)
                    .map(runner -> threads.submit(() -> {
                        start.await(SECONDS, TimeUnit.SECONDS);
                        return runner.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
