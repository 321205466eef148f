package io.relais.core.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.funnel.Tally;
import io.relais.core.funnel.TallySum;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class PackedSheetTest {

    private static final Map<String, Tally> SOME = Map.of(
            "",
            Tally.named(Map.of("first:SQL", 2L, "time:IN_MQL:15", 3L)),
            "été",
            Tally.named(Map.of("first:SQL", 5L, "amount:EUR", 7_000L)),
            "nothing",
            Tally.NONE);

    @Test
    void isReadAsItWasWritten() {
        assertThat(read(PackedSheet.of(SOME), SOME.keySet().toArray(String[]::new)))
                .isEqualTo(SOME);
        assertThat(read(PackedSheet.of(Map.of()), "any")).isEmpty();
    }

    @Test
    void isReadInPart() {
        Binary packed = PackedSheet.of(SOME);

        for (String value : SOME.keySet()) {
            assertThat(read(packed, value)).isEqualTo(Map.of(value, SOME.get(value)));
        }
    }

    /** Cells of a later version, or of a broken file. */
    @Test
    void refusesWhatItDidNotWrite() {
        byte[] packed = PackedSheet.of(SOME).getData();
        byte[] cut = Arrays.copyOf(packed, packed.length - 1);

        assertThatThrownBy(() -> read(new Binary(cut), SOME.keySet().toArray(String[]::new)))
                .hasMessageContaining("is cut off");
        assertThatThrownBy(() -> read(new Binary(new byte[] {2}))).hasMessageContaining("form 2");
        assertThatThrownBy(() -> read(new Binary(new byte[0]))).hasMessageContaining("is cut off");
    }

    private static Map<String, Tally> read(Binary packed, String... wanted) {
        Map<String, TallySum> sums = new HashMap<>();
        DocumentReader from = DocumentReader.of("a sheet", new Document("packed", packed));
        PackedSheet.add(
                from,
                "packed",
                value -> Arrays.asList(wanted).contains(value)
                        ? sums.computeIfAbsent(value, added -> new TallySum())
                        : null);
        Map<String, Tally> tallies = new HashMap<>();
        sums.forEach((value, sum) -> tallies.put(value, sum.tally()));
        return tallies;
    }
}
