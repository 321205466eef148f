package io.relais.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Chart;
import io.relais.core.chat.Element;
import io.relais.core.chat.Reply;
import io.relais.core.chat.Table;
import io.relais.core.funnel.Dimension;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.RejectReason;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.SetFigures;
import io.relais.core.memory.WorkedExample;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office's day is in May; the figures are those of April. */
class FunnelDialogueTest {

    private final Office office = new Office(WorkedExample.figures());

    @Test
    void tellsTheWorkedExample() {
        assertThat(typed("mia", "april"))
                .contains("Lead to MQL: 120 of 400: 30.0 % [25.7–34.7]")
                .contains("MQL to SQL: 45 of 120: 37.5 % [29.4–46.4]")
                .contains("Lead to SQL: 45 of 400: 11.3 % [8.5–14.7]")
                .contains("Leads: 400 (period before: 380, +20)")
                .contains("Open still: 15 of 120 MQL");
    }

    @Test
    void tellsItInFrench() {
        assertThat(typed("leo", "avril")).contains("MQL à SQL : 45 sur 120 : 37,5 % [29,4–46,4]");
    }

    @ParameterizedTest
    @CsvSource({
        "by source april, webinar-may: Leads 180",
        "april by source, webinar-may: Leads 180",
        "april source, webinar-may: Leads 180",
        "par source avril, webinar-may: Leads 180",
        "april by rep, Ana Lopes: MQL 75",
        "april by source for Ana, salon-rh: MQL 15",
        "april by source for Ana, 'Only leads of this: rep Ana Lopes'",
        "april for webinar-may, 60 of 180",
        "april for source site by rep, Ben"
    })
    void breaksDownAsItIsAsked(String words, String said) {
        assertThat(typed("mia", words)).contains(said);
    }

    @Test
    void drawsAChartAndATableOfABreakdown() {
        List<Element> elements = card("mia", "april by source").elements();

        assertThat(elements).hasAtLeastOneElementOfType(Chart.class).hasAtLeastOneElementOfType(Table.class);
    }

    @Test
    void aButtonBreaksTheSameDaysDown() {
        Button button = button(card("mia", "april"), "funnel.by", "SOURCE");

        Reply pressed = office.as("mia").presses("funnel.by", button.argument());

        assertThat(pressed).isInstanceOf(Reply.Update.class);
        assertThat(text(pressed)).contains("webinar-may: Leads 180", "45 of 120");
    }

    @Test
    void eachTopicIsAskedInBothLanguages() {
        assertThat(typed("mia", "reasons april")).contains("Off definition", "No need");
        assertThat(typed("leo", "raisons avril")).contains("Hors définition");
        assertThat(typed("mia", "sla april by rep")).contains("Sales' answer", "Ana Lopes: Sales' answer");
        assertThat(typed("mia", "speed april")).contains("median 45 min, 9 of 10 within 3 h 15 min, of 120");
    }

    @Test
    void aRepSeesTheTeamAndTheirOwnLine() {
        assertThat(typed("ana", "april")).contains("45 of 120");
        assertThat(typed("ana", "april by rep"))
                .contains("Ana Lopes: MQL", "you see your own only")
                .doesNotContain("Ben");
        assertThat(typed("ana", "april for me")).contains("Only leads of this: rep Ana Lopes");
        assertThat(typed("ana", "april for Ben")).contains("not those of Ben").doesNotContain(" of 45");
    }

    @Test
    void aRepSeesNoMoreByAButtonThatWasDrawnForAManager() {
        String ofBen = "2026-04-01/2026-04-30//REP/ben";

        assertThat(text(office.as("mia").presses("funnel.by", ofBen))).contains("15 of 45");
        assertThat(text(office.as("ana").presses("funnel.by", ofBen))).contains("not those of Ben");
        assertThat(text(office.as("ana").presses("funnel.by", "2026-04-01/2026-04-30/REP/SOURCE/site")))
                .doesNotContain("Ben");
    }

    @Test
    void saysWhatItUnderstandsWhereItDoesNot() {
        assertThat(typed("mia", "avril by planet"))
                .contains("“by planet”", "last 30 days", "by source", "for me", "/funnel october");
        assertThat(typed("mia", "for Zorro")).contains("“Zorro”");
        assertThat(typed("mia", "by segment for framework bant april")).contains("not counted within");
        assertThat(text(office.as("mia").presses("funnel.by", "4711"))).contains("/funnel");
    }

    @Test
    void whereNothingHappenedItSaysWhatToDo() {
        assertThat(typed("mia", "yesterday")).contains("/funnel last 90 days");
        assertThat(button(card("mia", "hier"), "funnel.by", "2026-").label()).contains("90 days");
    }

    @Test
    void whileLeadsAreCountedItSaysHowFarThatIs() {
        var figures = WorkedExample.figures();
        figures.count(300, 1_000);

        assertThat(text(new Office(figures).as("mia").figures(""))).contains("300 of about 1,000 leads");
    }

    @Test
    void daysUnderTwoVersionsOfTheDefinitionsAreToldApart() {
        Office two = new Office(WorkedExample.underTwoVersions());

        assertThat(text(two.as("mia").figures("april")))
                .contains("several versions of the definitions (1, 2)")
                .contains("Conversion, definitions 1: ", "Conversion, definitions 2: ")
                .contains("10 of 25")
                .doesNotContain("55 of 145");
        assertThat(text(two.as("mia").figures("reasons april")))
                .contains("several versions of the definitions (1, 2); the figures are of all")
                .doesNotContain("Conversion");
    }

    @Test
    void smallNumbersAreToldAndNoRateOfThem() {
        assertThat(typed("mia", "april for salon-rh")).contains("MQL to SQL: 3 of 15, too few to say");
    }

    @Test
    void ofManyLinesTheFirstAreToldInFullAndTheOthersCounted() {
        SetFigures many = new SetFigures();
        for (int i = 10; i < 24; i++) {
            Map<Dimension, String> traits = Map.of(Dimension.SOURCE, "a-source-of-many-letters-" + i);
            many.on(
                    WorkedExample.DAY,
                    traits,
                    Map.of("count:RECEIVED", 1_000L, "first:SQL", 300L, "first:WORKED", 700L));
        }

        assertThat(text(new Office(many).as("mia").figures("april by source")))
                .contains("a-source-of-many-letters-21: Leads 1,000", "and 2 more lines")
                .doesNotContain("letters-22")
                .hasSizeLessThan(3_000);
    }

    @Test
    void noNumberOfThemIsTakenForALead() {
        typed("mia", "30 days");
        typed("mia", "reasons 30 days");
        office.as("ana").types("card 30");

        assertThat(office.leadsInTheLog).containsExactly("", "", "30");
    }

    @Test
    void saysHowSureTheReasonsOfTheSameDaysAre() {
        SetFigures figures = new SetFigures();
        figures.on(LocalDate.ofInstant(StagedLeads.NOW, ZoneOffset.UTC), Map.of(), Map.of("count:RECEIVED", 1L));
        figures.on(WorkedExample.DAY, Map.of(), Map.of("count:RECEIVED", 1L));
        Office may = new Office(figures);
        LeadId lead = may.receivesClaire().lead().id();
        may.does(lead, new LeadCommand.Reject(StagedLeads.ANA, RejectReason.OFF_DEFINITION, "company_size", ""));

        assertThat(text(may.as("mia").figures("reasons"))).contains("How sure the reasons are", "1 lead was given up");
        assertThat(text(may.as("mia").figures("reasons april"))).doesNotContain("How sure");
        assertThat(text(may.as("mia").figures("reasons by source"))).doesNotContain("How sure");
    }

    private String typed(String who, String words) {
        return text(office.as(who).figures(words));
    }

    private Card card(String who, String words) {
        return office.as(who).figures(words) instanceof Reply.Show show ? show.card() : Card.of(new Element.Rule());
    }

    private static String text(Reply reply) {
        return Dialogue.text(reply);
    }

    private static Button button(Card card, String action, String argument) {
        return card.elements().stream()
                .filter(Element.Controls.class::isInstance)
                .map(Element.Controls.class::cast)
                .flatMap(controls -> Stream.concat(controls.buttons().stream(), controls.menu().stream()))
                .filter(button -> button.action().value().equals(action)
                        && button.argument().contains(argument))
                .findFirst()
                .orElseThrow();
    }
}
