package io.relais.core.lead;

import static io.relais.core.lead.StagedLeads.ANA;
import static io.relais.core.lead.StagedLeads.MIA;
import static io.relais.core.lead.StagedLeads.NOW;
import static io.relais.core.lead.StagedLeads.RULES;
import static io.relais.core.lead.StagedLeads.after;
import static io.relais.core.lead.StagedLeads.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Decision.Refused;
import io.relais.core.lead.Decision.Unchanged;
import io.relais.core.lead.LeadCommand.SaveChecklist;
import io.relais.core.lead.LeadCommand.TakeFramework;
import io.relais.core.qualification.Answer;
import io.relais.core.qualification.Evidence;
import io.relais.core.qualification.Scorecard;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people on one checklist, each with the lead as they read it; the stake asks for MEDDIC. */
class FillingTest {

    private static final Lead READ = StagedLeads.reached();

    @ParameterizedTest(name = "{0} and then {1}")
    @CsvSource({"pain, metrics", "metrics, pain", "champion, economic_buyer", "decision_criteria, decision_process"})
    void twoSavesFromTheSameReadBothSurvive(String first, String second) {
        Lead lead = after(READ, saves(ANA, first));
        lead = after(lead, saves(MIA, second));

        assertThat(card(lead).answer(first)).isEqualTo(said(first, "ana"));
        assertThat(card(lead).answer(second)).isEqualTo(said(second, "mia"));
    }

    @Test
    void ofTwoSavesOfOneAnswerTheLaterOneStands() {
        Lead lead = after(after(READ, saves(ANA, "pain")), saves(MIA, "pain"));

        assertThat(card(lead).answer("pain")).isEqualTo(said("pain", "mia"));
    }

    @Test
    void theEventHoldsTheWholeCardAndWhy() {
        Lead begun = after(READ, saves(ANA, "pain"));
        LeadEvent event = made(RULES.decide(begun, new TakeFramework(MIA, "meddpicc", "a tender"), NOW))
                .events()
                .get(0);

        assertThat(event)
                .isInstanceOfSatisfying(
                        LeadEvent.ChecklistSaved.class,
                        saved -> assertThat(saved)
                                .returns("a tender", LeadEvent.ChecklistSaved::why)
                                .returns("meddpicc", it -> it.checklist().framework())
                                .returns(
                                        said("pain", "ana"),
                                        it -> it.checklist().answer("pain")));
    }

    @Test
    void theSameAnswersAgainChangeNothing() {
        Lead lead = after(READ, saves(ANA, "pain"));

        assertThat(RULES.decide(lead, saves(ANA, "pain"), NOW)).isInstanceOf(Unchanged.class);
    }

    @Test
    void noAnswersBeginTheChecklistWithWhatIsKnown() {
        Lead lead = after(READ, saves(ANA));

        assertThat(card(lead))
                .isEqualTo(Checklist.of(READ, StagedLeads.POLICY.frameworks()).card());
        assertThat(RULES.decide(lead, saves(ANA), NOW)).isInstanceOf(Unchanged.class);
    }

    @Test
    void anotherFrameworkKeepsAnAnswerThatCameBetween() {
        Lead lead = after(after(READ, saves(ANA, "pain")), new TakeFramework(MIA, "meddpicc", "a tender"));

        assertThat(card(lead).framework()).isEqualTo("meddpicc");
        assertThat(card(lead).answer("pain")).isEqualTo(said("pain", "ana"));
    }

    @Test
    void answersToAFrameworkThatWasLeftAreRefused() {
        Lead lead = after(READ, new TakeFramework(MIA, "bant", "a small deal"));

        assertThat(RULES.decide(lead, saves(ANA, "pain"), NOW)).isEqualTo(new Refused(lead, new Refusal.Moved()));
    }

    private static SaveChecklist saves(Actor by, String... items) {
        List<Answer> answers =
                List.of(items).stream().map(item -> said(item, by.id())).toList();
        return new SaveChecklist(by, "meddic", answers);
    }

    private static Answer said(String item, String by) {
        return new Answer(item, Evidence.STATED, "so says " + by, "", null);
    }

    private static Scorecard card(Lead lead) {
        return Objects.requireNonNull(lead.progress().checklist());
    }
}
