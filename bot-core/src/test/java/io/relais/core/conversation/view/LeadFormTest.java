package io.relais.core.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Reply;
import io.relais.core.chat.Values;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadFormTest {

    private static final Wording WORDS = new Wording(Language.EN, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "tom.reed@fabrikam.example, true",
        "tom+x@sales.fabri-kam.example, true",
        "tom@fabrikam, false",
        "tom@my_company.example, false",
        "tom@-fabrikam.example, false",
        "tom@fabrikam-.example, false"
    })
    void takesTheAddressesThatTheApiTakes(String email, boolean taken) {
        Values values = new Values(Map.of("email", email, "entry", "BY_SCORE"));
        Reading reading = new Reading(values, WORDS);
        LeadForm.read(reading, WORDS, values);

        Reply reply = reading.orMend(Reply.Nothing::new);

        assertThat(reply instanceof Reply.Nothing).isEqualTo(taken);
    }
}
