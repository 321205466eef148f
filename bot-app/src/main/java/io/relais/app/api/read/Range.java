package io.relais.app.api.read;

/** Whole numbers from {@code least} to {@code most}, both included. */
record Range(int least, int most) {

    boolean holds(long number) {
        return number >= least && number <= most;
    }

    @Override
    public String toString() {
        return "%,d to %,d".formatted(least, most);
    }
}
