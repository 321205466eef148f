package io.relais.benchmarks.product;

import java.util.ArrayList;
import java.util.List;

/** How long something took, each time; told in milliseconds. */
final class Samples {

    private static final double MEDIAN = 0.5;
    private static final double P99 = 0.99;
    private static final double MILLIS = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long taken) {
        nanos.add(taken);
    }

    void addAll(Samples others) {
        nanos.addAll(others.nanos);
    }

    double median() {
        return at(MEDIAN);
    }

    /** The 99th percentile. */
    double p99() {
        return at(P99);
    }

    /** The nearest rank. */
    private double at(double part) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1) / MILLIS;
    }
}
