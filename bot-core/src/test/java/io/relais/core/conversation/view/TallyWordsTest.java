package io.relais.core.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.SourceTally;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "REJECTED, 1, 0, 1 of 1 not accepted, 1 sur 1 non accepté",
        "REJECTED, 1, 8, 1 of 9 not accepted, 1 sur 9 non accepté",
        "REJECTED, 2, 7, 2 of 9 not accepted, 2 sur 9 non acceptés",
        "MQL, 1, 8, 1 of 9 waits for sales, 1 sur 9 en attente",
        "MQL, 2, 7, 2 of 9 wait for sales, 2 sur 9 en attente",
        "SQL, 1, 8, 1 of 9 became SQL, 1 sur 9 devenu SQL",
        "ACCEPTED, 0, 9, 0 of 9 accepted, 0 sur 9 accepté"
    })
    void agreesWithItsNumberInBothLanguages(LeadStage stage, int count, int others, String en, String fr) {
        SourceTally tally = new SourceTally(Map.of(stage, count, LeadStage.NURTURING, others));

        assertThat(new TallyWords(new Wording(Language.EN, ZoneOffset.UTC), tally).of(stage))
                .isEqualTo(en);
        assertThat(new TallyWords(new Wording(Language.FR, ZoneOffset.UTC), tally).of(stage))
                .isEqualTo(fr);
    }
}
