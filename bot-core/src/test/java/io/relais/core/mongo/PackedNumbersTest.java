package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class PackedNumbersTest {

    private static final SortedMap<String, Long> SOME = new TreeMap<>(Map.of(
            "amount:EUR", Long.MAX_VALUE, "amount:XXX", Long.MIN_VALUE, "first:SQL", -1L, "time:IN_MQL:15", 300L));

    @Test
    void areReadAsTheyWereWritten() {
        assertThat(read(PackedNumbers.of(SOME))).isEqualTo(SOME);
    }

    @Test
    void areReadAsTheyWereWrittenHoweverMany() {
        Random random = new Random(1);
        SortedMap<String, Long> many = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            many.put(
                    "time:" + random.nextInt(6) + ":" + random.nextInt(100_000),
                    random.nextLong() >> random.nextInt(63));
        }

        Binary packed = PackedNumbers.of(many);

        assertThat(read(packed)).isEqualTo(many);
    }

    @Test
    void mayBeNone() {
        assertThat(read(PackedNumbers.of(new TreeMap<>()))).isEmpty();
    }

    /** Cells of a later version, or of a broken file. */
    @Test
    void refuseWhatTheyDidNotWrite() {
        byte[] packed = PackedNumbers.of(SOME).getData();
        byte[] cut = Arrays.copyOf(packed, packed.length - 1);

        assertThatThrownBy(() -> read(new Binary(cut))).hasMessage("cut off");
        assertThatThrownBy(() -> read(new Binary(new byte[] {2}))).hasMessageContaining("form 2");
        assertThatThrownBy(() -> read(new Binary(new byte[0]))).hasMessage("cut off");
    }

    private static NavigableMap<String, Long> read(Binary packed) {
        NavigableMap<String, Long> numbers = new TreeMap<>();
        PackedNumbers.each(packed, numbers::put);
        return numbers;
    }
}
