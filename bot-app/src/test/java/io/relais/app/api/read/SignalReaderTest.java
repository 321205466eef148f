package io.relais.app.api.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relais.app.api.read.SignalReader.SentSignal;
import io.relais.app.http.Fault;
import io.relais.app.http.JsonText;
import io.relais.app.http.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalReaderTest {

    private static final Instant NOW = Instant.parse("2026-05-12T09:00:00Z");

    @Test
    void readsASignalOfAPerson() {
        SentSignal read = read("{\"email\":\"A@C.example\",\"kind\":\"pricing_page\",\"detail\":\"twice\"}");

        assertThat(read.person()).hasFieldOrPropertyWithValue("value", "a@c.example");
        assertThat(read.lead()).isNull();
        assertThat(read.signal().at()).isEqualTo(NOW);
        assertThat(read.signal().detail()).isEqualTo("twice");
    }

    @Test
    void readsASignalOfALead() {
        assertThat(read("{\"leadId\":7,\"kind\":\"pricing_page\"}").lead()).hasToString("7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /email   | {"kind":"a"}
            /email   | {"kind":"a","email":"nobody"}
            /leadId  | {"kind":"a","leadId":0}
            /leadId  | {"kind":"a","leadId":"7"}
            /kind    | {"leadId":7}
            /at      | {"leadId":7,"kind":"a","at":"soon"}
            /count   | {"leadId":7,"kind":"a","count":0}
            /occured | {"leadId":7,"kind":"a","occured":"2026-05-12T09:00:00Z"}
            """)
    void pointsAtAWrongField(String pointer, String body) {
        Refused refusal = catchThrowableOfType(Refused.class, () -> read(body));

        assertThat(refusal.problem().errors()).extracting(Fault::pointer).containsExactly(pointer);
    }

    private static SentSignal read(String body) {
        return SignalReader.read(JsonText.object(body.getBytes(StandardCharsets.UTF_8)), NOW);
    }
}
