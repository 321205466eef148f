package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class PackedTallyTest {

    private static final Tally SOME = Tally.named(Map.of(
            "amount:EUR", Long.MAX_VALUE, "amount:XXX", Long.MIN_VALUE, "first:SQL", -1L, "time:IN_MQL:15", -300L));

    @Test
    void isReadAsItWasWritten() {
        assertThat(read(PackedTally.of(SOME))).isEqualTo(SOME);
    }

    @Test
    void isReadAsItWasWrittenHoweverMuch() {
        Random random = new Random(1);
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            numbers.put("reason:REJECTED:" + random.nextInt(1_000), random.nextLong());
            numbers.put("time:TO_SQL:" + 1_440 * random.nextInt(1_000), (long) random.nextInt());
            numbers.put("time:IN_ACCEPTED:" + random.nextInt(120), (long) random.nextInt());
        }
        Tally much = Tally.named(numbers);

        assertThat(read(PackedTally.of(much))).isEqualTo(much);
    }

    @Test
    void mayBeNothing() {
        assertThat(read(PackedTally.of(Tally.NONE))).isEqualTo(Tally.NONE);
    }

    @Test
    void isAddedToWhatIsThere() {
        TallySum sum = new TallySum();
        add(PackedTally.of(SOME), sum);
        add(PackedTally.of(Tally.named(Map.of("first:SQL", 3L, "time:IN_MQL:15", 300L))), sum);

        assertThat(sum.tally())
                .isEqualTo(Tally.named(
                        Map.of("amount:EUR", Long.MAX_VALUE, "amount:XXX", Long.MIN_VALUE, "first:SQL", 2L)));
    }

    /** Cells of a later version, or of a broken file. */
    @Test
    void refusesWhatItDidNotWrite() {
        byte[] packed = PackedTally.of(SOME).getData();
        byte[] cut = Arrays.copyOf(packed, packed.length - 1);

        assertThatThrownBy(() -> read(new Binary(cut))).hasMessageContaining("is cut off");
        assertThatThrownBy(() -> read(new Binary(new byte[] {2}))).hasMessageContaining("form 2");
        assertThatThrownBy(() -> read(new Binary(new byte[0]))).hasMessageContaining("is cut off");
    }

    private static Tally read(Binary packed) {
        TallySum sum = new TallySum();
        add(packed, sum);
        return sum.tally();
    }

    private static void add(Binary packed, TallySum sum) {
        PackedTally.add(DocumentReader.of("a batch", new Document("packed", packed)), "packed", sum);
    }
}
