package io.relais.embeddedmongo.key;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * A number of any type as bytes. Equal numbers of different types have one key: sign, the largest double that is not
 * above the magnitude, and what remains above it, to the last digit.
 */
final class NumberKey {

    static final List<Class<? extends Number>> CLASSES =
            List.of(Integer.class, Long.class, Double.class, Decimal128.class, Short.class, Float.class);

    private static final int NAN = 0x01;
    private static final int NEGATIVE = 0x02;
    private static final int ZERO = 0x03;
    private static final int POSITIVE = 0x04;
    private static final int NOTHING_REMAINS = 0x00;
    private static final int REMAINS = 0x01;
    private static final int EXPONENT_BIAS = 0x4000;
    private static final long LAST_WHOLE_DOUBLE = 1L << 53;

    private NumberKey() {}

    static void write(Number number, KeyWriter out) {
        double rounded = number.doubleValue();
        if (Double.isNaN(rounded)) {
            out.put(NAN);
        } else if (isExact(number)) {
            writeDouble(rounded, out);
        } else {
            writeDecimal(exact(number), out);
        }
    }

    private static boolean isExact(Number number) {
        if (number instanceof Long whole) {
            return whole <= LAST_WHOLE_DOUBLE && whole >= -LAST_WHOLE_DOUBLE;
        }
        return !(number instanceof Decimal128 decimal) || isInfinite(decimal);
    }

    /** A decimal that is merely too large for a double is finite all the same. */
    private static boolean isInfinite(Decimal128 decimal) {
        return decimal.equals(Decimal128.POSITIVE_INFINITY) || decimal.equals(Decimal128.NEGATIVE_INFINITY);
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Decimal128 decimal ? decimal.toBigDecimal() : BigDecimal.valueOf(number.longValue());
    }

    private static void writeDouble(double value, KeyWriter out) {
        signed(
                (int) Math.signum(value),
                out,
                magnitude -> magnitude
                        .putLong(Double.doubleToLongBits(Math.abs(value)))
                        .put(NOTHING_REMAINS));
    }

    private static void writeDecimal(BigDecimal value, KeyWriter out) {
        signed(value.signum(), out, magnitude -> writeMagnitude(value.abs(), magnitude));
    }

    private static void signed(int sign, KeyWriter out, Consumer<KeyWriter> magnitude) {
        if (sign == 0) {
            out.put(ZERO);
        } else if (sign > 0) {
            magnitude.accept(out.put(POSITIVE));
        } else {
            out.put(NEGATIVE).inverted(magnitude);
        }
    }

    private static void writeMagnitude(BigDecimal value, KeyWriter out) {
        double floor = Math.min(value.doubleValue(), Double.MAX_VALUE);
        if (new BigDecimal(floor).compareTo(value) > 0) {
            floor = Math.nextDown(floor);
        }
        out.putLong(Double.doubleToLongBits(floor));
        BigDecimal rest = value.subtract(new BigDecimal(floor));
        if (rest.signum() == 0) {
            out.put(NOTHING_REMAINS);
        } else {
            writeRest(rest.stripTrailingZeros(), out.put(REMAINS));
        }
    }

    private static void writeRest(BigDecimal rest, KeyWriter out) {
        int exponent = rest.precision() - rest.scale() + EXPONENT_BIAS;
        out.put(exponent >>> 8).put(exponent);
        rest.unscaledValue().toString().chars().forEach(digit -> out.put(digit - '0' + 1));
        out.put(0);
    }
}
