package io.relais.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;

/** Does a thing over and over for a time, and tells how often a second it was done. */
record Measure(String name, int threads, IntConsumer once) {

    private static final int WARM_UP = 10;

    double perSecond(Duration time) throws InterruptedException, ExecutionException {
        run(time.dividedBy(WARM_UP));
        long started = System.nanoTime();
        long done = run(time);
        return done * 1e9 / (System.nanoTime() - started);
    }

    private long run(Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<Long>> results = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            results.add(workers.submit(() -> repeat(end)));
        }
        long done = 0;
        for (Future<Long> result : results) {
            done += result.get();
        }
        workers.shutdown();
        return done;
    }

    private long repeat(long end) {
        long done = 0;
        do {
            once.accept(ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
            done++;
        } while (System.nanoTime() < end);
        return done;
    }
}
