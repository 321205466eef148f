package io.relais.core.mongo;

import io.relais.core.funnel.Stretch;
import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import io.relais.core.funnel.Times;
import java.util.Map;
import org.bson.types.Binary;

/**
 * A tally as bytes: it can have thousands of numbers, and as fields of a document each would be looked at one by one wherever
 * a cell is read or changed. First how many counts, and each with its name; then how many stretches, and for each its name,
 * how many times, and of each by how many steps it is longer than the one before and how often it was taken. Names are of
 * ASCII letters.
 */
final class PackedTally {

    /** How it is written; the first byte. */
    private static final int FORM = 1;

    private PackedTally() {}

    static Binary of(Tally tally) {
        PackedWriter out = new PackedWriter().number(FORM);
        out.number(tally.counts().size());
        tally.counts().forEach((name, number) -> out.word(name).signed(number));
        out.number(tally.times().size());
        for (Map.Entry<Stretch, Times> stretch : tally.times().entrySet()) {
            out.word(stretch.getKey().name()).number(stretch.getValue().different());
            write(stretch.getValue(), out);
        }
        return new Binary(out.bytes());
    }

    private static void write(Times times, PackedWriter out) {
        int[] before = {0};
        times.each((step, cases) -> {
            out.number(step - before[0]).signed(cases);
            before[0] = step;
        });
    }

    /**
     * Adds the tally in these bytes.
     *
     * @throws IllegalArgumentException where they were not written by {@link #of}; some may have been added by then
     */
    static void add(Binary packed, TallySum sum) {
        try {
            add(new PackedBytes(packed.getData()), sum);
        } catch (IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("cut off", cut);
        }
    }

    private static void add(PackedBytes bytes, TallySum sum) {
        long form = bytes.number();
        if (form != FORM) {
            throw new IllegalArgumentException("written in form " + form + ", which this version does not know");
        }
        for (long left = bytes.number(); left > 0; left--) {
            sum.add(bytes.word(), bytes.signed());
        }
        for (long left = bytes.number(); left > 0; left--) {
            addTimes(bytes, sum.times(Stretch.valueOf(bytes.word())));
        }
    }

    private static void addTimes(PackedBytes bytes, Times.Teller sum) {
        int step = 0;
        for (long left = bytes.number(); left > 0; left--) {
            step += (int) bytes.number();
            sum.took(step, bytes.signed());
        }
    }
}
