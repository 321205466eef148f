package io.relais.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                | the body is empty
            [1]               | not a JSON object
            "text"            | not a JSON object
            {"a":1,}          | line 1, column 8
            {"a":1}{"b":2}    | line 1, column 8
            {"a":1,"a":2}     | Duplicate
            {'a':1}           | line 1, column 2
            {"a":NaN}         | line 1
            """)
    void saysWhyAndWhere(String body, String detail) {
        Refused refused = catchThrowableOfType(Refused.class, () -> JsonText.object(bytes(body)));

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.UNREADABLE);
        assertThat(refused.problem().detail()).contains(detail);
    }

    @Test
    void saysWhichByteIsNotUtf8() {
        byte[] body = {'{', '"', (byte) 0xC3, '"', '}'};

        Refused refused = catchThrowableOfType(Refused.class, () -> JsonText.object(body));

        assertThat(refused.problem().detail()).isEqualTo("byte 3 is not UTF-8");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String body = "{\"a\":" + "[".repeat(100_000);

        assertThat(catchThrowableOfType(Refused.class, () -> JsonText.object(bytes(body))))
                .isNotNull();
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(JsonText.object(bytes("\uFEFF{\"a\":1}")).size()).isEqualTo(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
