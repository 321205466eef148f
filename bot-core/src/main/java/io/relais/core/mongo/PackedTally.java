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
 * how many times, and of each by how many steps it is longer than the one before and how often it was taken.
 */
final class PackedTally {

    /** How it is written; the first byte. */
    private static final int FORM = 1;

    private PackedTally() {}

    /** Writes the name of a number. */
    interface NameWriter {

        /** That name. */
        void write(String name, PackedWriter out);
    }

    /** Reads the name of a number. */
    interface NameReader {

        /** The next one. */
        String read(PackedBytes bytes);
    }

    static Binary of(Tally tally) {
        PackedWriter out = new PackedWriter().number(FORM);
        write(tally, (name, letters) -> letters.text(name), out);
        return new Binary(out.bytes());
    }

    static void write(Tally tally, NameWriter names, PackedWriter out) {
        out.number(tally.counts().size());
        tally.counts().forEach((name, number) -> {
            names.write(name, out);
            out.signed(number);
        });
        out.number(tally.times().size());
        for (Map.Entry<Stretch, Times> stretch : tally.times().entrySet()) {
            names.write(stretch.getKey().name(), out);
            write(stretch.getValue(), out.number(stretch.getValue().different()));
        }
    }

    private static void write(Times times, PackedWriter out) {
        int[] before = {0};
        times.each((step, cases) -> {
            out.number(step - before[0]).signed(cases);
            before[0] = step;
        });
    }

    /**
     * Adds the tally in a field.
     *
     * @throws UnreadableLead where it was not written by {@link #of}; some may have been added by then
     */
    static void add(DocumentReader from, String field, TallySum sum) {
        PackedBytes.read(from, field, FORM, bytes -> add(bytes, PackedBytes::text, sum));
    }

    static void add(PackedBytes bytes, NameReader names, TallySum sum) {
        for (long left = bytes.number(); left > 0; left--) {
            sum.add(names.read(bytes), bytes.signed());
        }
        for (long left = bytes.number(); left > 0; left--) {
            addTimes(bytes, sum.times(Stretch.valueOf(names.read(bytes))));
        }
    }

    private static void addTimes(PackedBytes bytes, Times.Teller sum) {
        int step = 0;
        for (long left = bytes.number(); left > 0; left--) {
            step += (int) bytes.number();
            sum.took(step, (int) bytes.signed());
        }
    }
}
