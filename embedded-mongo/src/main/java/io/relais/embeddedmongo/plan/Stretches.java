package io.relais.embeddedmongo.plan;

import io.relais.embeddedmongo.index.IndexField;
import io.relais.embeddedmongo.index.IndexField.Order;
import io.relais.embeddedmongo.key.Interval;
import io.relais.embeddedmongo.key.KeyWriter;
import io.relais.embeddedmongo.key.Kind;
import io.relais.embeddedmongo.plan.Bounds.Edge;
import io.relais.embeddedmongo.plan.Bounds.Edge.Touch;
import io.relais.embeddedmongo.plan.Bounds.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of an ordered key that a filter leaves: values for its first fields, then a range of the next.
 *
 * @param intervals in ascending order, without overlap
 * @param fixed how many fields have one value in each stretch
 * @param used how many fields were narrowed
 */
record Stretches(List<Interval> intervals, int fixed, int used) {

    private static final int MOST = 2_000;
    private static final int AFTER_NAN = 2;

    /**
     * The stretches of a key.
     *
     * @param keys whether a document may have several keys; then two edges of a range may be met by two of them
     */
    static Stretches of(List<IndexField> fields, Filter filter, Keys keys) {
        List<byte[]> prefixes = List.of(new byte[0]);
        int fixed = 0;
        for (IndexField field : fields) {
            Bounds bounds = usable(filter.on(field.path()), keys);
            if (bounds == null) {
                break;
            }
            List<@Nullable Object> points = bounds.points();
            if (points == null) {
                return new Stretches(ranges(prefixes, field, bounds, keys), fixed, fixed + 1);
            }
            if ((long) prefixes.size() * points.size() > MOST) {
                break;
            }
            prefixes = longer(prefixes, field, points);
            fixed++;
        }
        return new Stretches(prefixes.stream().map(Interval::startingWith).toList(), fixed, fixed);
    }

    /** Whether documents may have several keys. */
    enum Keys {
        ONE_EACH,
        SEVERAL
    }

    private static @Nullable Bounds usable(@Nullable Bounds bounds, Keys keys) {
        return bounds != null && keys == Keys.SEVERAL && bounds.acceptsMissing() ? null : bounds;
    }

    private static List<byte[]> longer(List<byte[]> prefixes, IndexField field, List<@Nullable Object> points) {
        Set<byte[]> all = new TreeSet<>(Arrays::compareUnsigned);
        for (byte[] prefix : prefixes) {
            for (Object point : points) {
                KeyWriter key = new KeyWriter().raw(prefix);
                field.write(point, key);
                all.add(key.bytes());
            }
        }
        return new ArrayList<>(all);
    }

    private static List<Interval> ranges(List<byte[]> prefixes, IndexField field, Bounds bounds, Keys keys) {
        Bounds range = oneRange(bounds, keys);
        return prefixes.stream()
                .map(prefix -> new Interval(
                        joined(prefix, from(field, range)), joined(prefix, to(field, range)), prefix.length))
                .filter(interval -> !interval.isEmpty())
                .toList();
    }

    /** Two edges make one range only where one value has to lie between them. */
    private static Bounds oneRange(Bounds bounds, Keys keys) {
        Edge low = bounds.low();
        Edge high = bounds.high();
        boolean apart = keys == Keys.SEVERAL && bounds.scope() == Scope.ANY_ELEMENTS;
        if (low == null || high == null || (!apart && low.kind() == high.kind())) {
            return bounds;
        }
        return Bounds.range(low, null, bounds.scope());
    }

    private static byte[] from(IndexField field, Bounds range) {
        Edge first = field.order() == Order.ASCENDING ? range.low() : range.high();
        if (first != null) {
            return at(field, first, Touch.EXCLUDED);
        }
        int mark = kind(range).mark();
        return field.order() == Order.ASCENDING ? lowest(kind(range)) : bytes(~mark);
    }

    private static byte[] to(IndexField field, Bounds range) {
        Edge last = field.order() == Order.ASCENDING ? range.high() : range.low();
        if (last != null) {
            return at(field, last, Touch.INCLUDED);
        }
        return field.order() == Order.ASCENDING ? bytes(kind(range).mark() + 1) : behindInverted(lowest(kind(range)));
    }

    private static Kind kind(Bounds range) {
        Edge edge = range.low() != null ? range.low() : range.high();
        return edge == null ? Kind.NULL : edge.kind();
    }

    /** The key of the edge; or right behind all that begins with it, if the edge touches its value so. */
    private static byte[] at(IndexField field, Edge edge, Touch behind) {
        KeyWriter key = new KeyWriter();
        field.write(edge.value(), key);
        return edge.touch() == behind ? key.afterAll().bytes() : key.bytes();
    }

    /** A comparison with a number never finds NaN, which sorts before the others. */
    private static byte[] lowest(Kind kind) {
        return kind == Kind.NUMBER ? bytes(kind.mark(), AFTER_NAN) : bytes(kind.mark());
    }

    private static byte[] behindInverted(byte[] key) {
        byte[] inverted = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            inverted[i] = (byte) ~key[i];
        }
        inverted[key.length - 1]++;
        return inverted;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[] prefix, byte[] rest) {
        return new KeyWriter().raw(prefix).raw(rest).bytes();
    }
}
