package io.relais.embeddedmongo.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyWriterTest {

    private static final int PAIRS = 200_000;

    /** Numbers are compared by their exact values below: the library rounds one of two that are not of one type. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sortsLikeTheLibraryComparesValues(long seed) {
        AnyValue values = new AnyValue(seed);
        for (int i = 0; i < PAIRS; i++) {
            Object one = values.next();
            Object other = values.next();
            if (!(one instanceof Number && other instanceof Number)) {
                int expected = ValueComparator.ascWithoutListHandling().compare(one, other);
                assertThat(Integer.signum(compared(one, other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(expected));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void sortsNumbersOfAllTypesByTheirExactValues(long seed) {
        AnyValue values = new AnyValue(seed);
        for (int i = 0; i < PAIRS; i++) {
            Number one = values.number();
            Number other = values.number();
            assertThat(Integer.signum(compared(one, other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(Integer.signum(exact(one, other)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6})
    void sortsTheOtherWayRoundWhereAFieldDescends(long seed) {
        AnyValue values = new AnyValue(seed);
        for (int i = 0; i < PAIRS; i++) {
            Object one = values.next();
            Object other = values.next();
            int descending = Arrays.compareUnsigned(
                    new KeyWriter().descending(one).value(1).bytes(),
                    new KeyWriter().descending(other).value(1).bytes());
            assertThat(Integer.signum(descending))
                    .as("%s and %s", one, other)
                    .isEqualTo(-Integer.signum(compared(one, other)));
        }
    }

    /** Only then can a second field follow without a length before it. */
    @ParameterizedTest
    @ValueSource(longs = {7})
    void neverBeginsOneKeyWithAnother(long seed) {
        AnyValue values = new AnyValue(seed);
        for (int i = 0; i < PAIRS; i++) {
            byte[] one = new KeyWriter().value(values.next()).bytes();
            byte[] other = new KeyWriter().value(values.next()).bytes();
            boolean begins = one.length < other.length && Arrays.equals(one, Arrays.copyOf(other, one.length));
            assertThat(begins).isFalse();
        }
    }

    @Test
    void keepsEveryDigitOfADecimal() {
        BigDecimal third = new BigDecimal("0.3333333333333333333333333333333333");
        assertThat(compared(new Decimal128(third), new Decimal128(third.add(BigDecimal.ONE.movePointLeft(34)))))
                .isNegative();
        assertThat(compared(new Decimal128(new BigDecimal("1E+400")), Double.MAX_VALUE))
                .isPositive();
        assertThat(compared(new Decimal128(new BigDecimal("-1E+400")), Double.NEGATIVE_INFINITY))
                .isPositive();
    }

    @Test
    void tellsNoZeroFromAnotherAndPutsWhatIsNoNumberFirst() {
        assertThat(compared(-0.0, 0)).isZero();
        assertThat(compared(Double.NaN, Double.NEGATIVE_INFINITY)).isNegative();
        assertThat(compared(Double.NaN, null)).isPositive();
    }

    private static int compared(@Nullable Object one, @Nullable Object other) {
        return Arrays.compareUnsigned(
                new KeyWriter().value(one).bytes(), new KeyWriter().value(other).bytes());
    }

    private static int exact(Number one, Number other) {
        double rounded = one.doubleValue();
        double otherRounded = other.doubleValue();
        return Double.isInfinite(rounded) || Double.isInfinite(otherRounded)
                ? Double.compare(rounded, otherRounded)
                : decimal(one).compareTo(decimal(other));
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof Decimal128 decimal) {
            return decimal.toBigDecimal();
        }
        return number instanceof Double value ? new BigDecimal(value) : BigDecimal.valueOf(number.longValue());
    }
}
