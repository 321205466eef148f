package io.relais.core.mongo;

import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet as bytes. First the names of all numbers in it, each once; then how many values, and for each how it
 * reads, how many bytes its tally takes, and that, with the numbers of names for names.
 */
final class PackedSheet {

    /** How it is written; the first byte. */
    private static final int FORM = 1;

    private PackedSheet() {}

    /** Where the numbers of a value are added. */
    interface Target {

        /** The sum that they belong to, or null where nobody asked for them. */
        @Nullable
        TallySum of(String value);
    }

    /** The tallies of values. */
    static Binary of(Map<String, Tally> cells) {
        Map<String, Integer> names = new HashMap<>();
        List<String> inOrder = new ArrayList<>();
        PackedWriter values = new PackedWriter().number(cells.size());
        cells.forEach((value, tally) -> {
            PackedWriter numbers = new PackedWriter();
            PackedTally.write(tally, (name, out) -> out.number(number(name, names, inOrder)), numbers);
            values.text(value).bytes(numbers.bytes());
        });
        PackedWriter all = new PackedWriter().number(FORM).number(inOrder.size());
        inOrder.forEach(all::text);
        return new Binary(all.then(values).bytes());
    }

    private static int number(String name, Map<String, Integer> names, List<String> inOrder) {
        return names.computeIfAbsent(name, added -> {
            inOrder.add(added);
            return inOrder.size() - 1;
        });
    }

    /**
     * Adds the tallies in a field.
     *
     * @throws UnreadableLead where they were not written by {@link #of}; some may have been added by then
     */
    static void add(DocumentReader from, String field, Target target) {
        PackedBytes.read(from, field, FORM, bytes -> add(bytes, target));
    }

    private static void add(PackedBytes bytes, Target target) {
        List<String> names = new ArrayList<>();
        for (long left = bytes.number(); left > 0; left--) {
            names.add(bytes.text());
        }
        for (long left = bytes.number(); left > 0; left--) {
            TallySum sum = target.of(bytes.text());
            long length = bytes.number();
            if (sum == null) {
                bytes.skip(length);
            } else {
                PackedTally.add(bytes, from -> names.get((int) from.number()), sum);
            }
        }
    }
}
