package io.relais.core.reasons;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.POLICY;
import static io.relais.core.lead.StagedLeads.RULES;
import static io.relais.core.lead.StagedLeads.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.DisqualifyReason;
import io.relais.core.lead.Lead;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadStage;
import io.relais.core.lead.RejectReason;
import io.relais.core.lead.StagedLeads;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claire is a decision-maker of a SaaS company of 220 in France, who asked for a demo. */
class DoubtsTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Given NO_INTEREST = new Given(LeadStage.REJECTED, "OFF_DEFINITION", "no_real_interest");
    private static final Given TERRITORY = new Given(LeadStage.REJECTED, "MISROUTED", "territory");

    private final Doubts doubts = new Doubts(POLICY.scoring());

    @ParameterizedTest
    @CsvSource({
        "OFF_DEFINITION, company_size, AGAINST_FACTS",
        "OFF_DEFINITION, sector, AGAINST_FACTS",
        "OFF_DEFINITION, role, AGAINST_FACTS",
        "OFF_DEFINITION, geography, AGAINST_FACTS",
        "OFF_DEFINITION, no_real_interest,",
        "MISROUTED, territory,",
        "BAD_RECORD, duplicate,",
    })
    void asksWhereTheRecordSaysOtherwise(RejectReason reason, String detail, Doubt.Kind kind) {
        assertThat(kinds(rejected(reason, detail, A_MINUTE), List.of()))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void saysWhatTheRecordSays() {
        Lead lead = rejected(RejectReason.OFF_DEFINITION, "company_size", A_MINUTE);

        assertThat(doubts.about(lead, List.of()).get(0))
                .hasToString("AgainstFacts[known=Localized[en=Company size: 50 to 500 employees,"
                        + " fr=Taille de l’entreprise\u00a0: de 50 à 500 salariés]]");
    }

    @Test
    void asksWhereADecisionMakerIsSaidNotToDecide() {
        assertThat(kinds(disqualified(DisqualifyReason.NO_AUTHORITY), List.of()))
                .containsExactly(Doubt.Kind.AGAINST_FACTS);
        assertThat(kinds(disqualified(DisqualifyReason.NO_BUDGET), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4999, AT_ONCE", "5000,"})
    void asksWhereNobodyCanHaveReadIt(long millis, Doubt.Kind kind) {
        assertThat(kinds(rejected(RejectReason.MISROUTED, "territory", Duration.ofMillis(millis)), List.of()))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void asksAtTheEighthOfTheSame() {
        Lead lead = rejected(RejectReason.MISROUTED, "territory", A_MINUTE);

        assertThat(kinds(lead, Collections.nCopies(6, TERRITORY))).isEmpty();
        assertThat(kinds(lead, Collections.nCopies(7, TERRITORY))).containsExactly(Doubt.Kind.ALWAYS_THE_SAME);
        assertThat(kinds(lead, List.of(NO_INTEREST, TERRITORY, TERRITORY, TERRITORY, TERRITORY, TERRITORY, TERRITORY)))
                .isEmpty();
    }

    @Test
    void asksWhereHalfOfTheLatestSayLittle() {
        Lead lead = rejected(RejectReason.OFF_DEFINITION, "no_real_interest", A_MINUTE);
        List<Given> mixed = List.of(TERRITORY, NO_INTEREST, TERRITORY, NO_INTEREST, TERRITORY, NO_INTEREST);

        assertThat(kinds(lead, mixed)).isEmpty();
        assertThat(kinds(lead, List.of(NO_INTEREST, TERRITORY, NO_INTEREST, NO_INTEREST, NO_INTEREST)))
                .containsExactly(Doubt.Kind.SAYS_LITTLE);
    }

    @Test
    void asksNothingOfWhatWasTakenBackOrGaveNothingUp() {
        assertThat(kinds(StagedLeads.undone(), List.of())).isEmpty();
        assertThat(kinds(StagedLeads.sentBack(), List.of())).isEmpty();
        assertThat(kinds(StagedLeads.sql(), List.of())).isEmpty();
        assertThat(kinds(StagedLeads.offered(), List.of())).isEmpty();
    }

    private List<Doubt.Kind> kinds(Lead lead, List<Given> earlier) {
        return doubts.about(lead, earlier).stream().map(Doubt::kind).toList();
    }

    private static Lead rejected(RejectReason reason, String detail, Duration after) {
        LeadCommand reject = new LeadCommand.Reject(ANA, reason, detail, "");
        return made(RULES.decide(StagedLeads.offered(), reject, NOW.plus(after)))
                .lead();
    }

    private static Lead disqualified(DisqualifyReason reason) {
        LeadCommand disqualify = new LeadCommand.Disqualify(ANA, reason, "");
        return made(RULES.decide(StagedLeads.reached(), disqualify, NOW.plus(A_MINUTE)))
                .lead();
    }
}
