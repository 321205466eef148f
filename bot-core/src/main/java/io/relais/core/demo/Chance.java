package io.relais.core.demo;

import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed gives the same draws on every machine. */
final class Chance {

    private static final int HUNDRED = 100;
    /** Neighbouring seeds would begin alike: this spreads them. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed * SPREAD);
    }

    static Chance of(long seed) {
        return new Chance(seed);
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** True in so many of a hundred cases. */
    boolean in(int ofHundred) {
        return random.nextInt(HUNDRED) < ofHundred;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The greater the weight, the greater the number: who draws the greatest was drawn by weight. */
    double lot(double weight) {
        return Math.pow(random.nextDouble(), 1 / weight);
    }
}
