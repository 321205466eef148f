package io.relais.core.demo;

import io.relais.core.demo.Step.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is done to one example lead, put down step by step. */
final class Plot {

    private static final double MINUTES = 60;

    private final Office office;
    private final Chance chance;
    private final List<Step> steps = new ArrayList<>();
    private Instant now;

    Plot(Office office, Chance chance, Instant begins) {
        this.office = office;
        this.chance = chance;
        this.now = begins;
    }

    /** So many hours of work pass, between these. */
    Plot after(double least, double most) {
        now = office.later(now, chance.between(least, most));
        return this;
    }

    /** So many hours of work pass, between these, and more until a stretch of work as long as that begins. */
    Plot after(double least, double most, Duration stretch) {
        double hours = stretch.toMinutes() / MINUTES;
        after(least, most);
        while (!office.later(now, hours).equals(now.plus(stretch))) {
            now = office.later(now, hours);
        }
        return this;
    }

    Plot does(Deed deed) {
        steps.add(new Step(now, deed));
        return this;
    }

    /** Does something that notes down when it was done. */
    Plot notes(Function<Instant, Deed> deed) {
        return does(deed.apply(now));
    }

    Instant now() {
        return now;
    }

    List<Step> steps() {
        return steps;
    }
}
