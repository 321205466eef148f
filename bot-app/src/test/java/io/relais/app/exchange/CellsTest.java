package io.relais.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            =1+1    | '=1+1
            +33 1   | '+33 1
            -5      | '-5
            @SUM(A) | '@SUM(A)
            "\tx"   | "'\tx"
            "\rx"   | "'\rx"
            '=1     | ''=1
            ''+1    | '''+1
            'quoted | 'quoted
            '       | '
            a=b     | a=b
            2026    | 2026
            ""      | ""
            """)
    void areReadAsTheyWereBeforeTheyWereMadeHarmless(String text, String cell) {
        assertThat(Cells.safe(text)).isEqualTo(cell);
        assertThat(Cells.read(cell)).isEqualTo(text);
    }
}
