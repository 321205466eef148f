package io.relais.core.demo;

import static io.relais.core.lead.StagedLeads.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.conversation.view.RateWords;
import io.relais.core.demo.DemoPlay.Into;
import io.relais.core.funnel.Rate;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.LeadEvent;
import io.relais.core.lead.LeadStage;
import io.relais.core.memory.MemoryStores;
import io.relais.core.port.NoticeOutbox.OutboxState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoPlayTest {

    private static PlayedMonth month;

    @BeforeAll
    static void play() {
        month = PlayedMonth.october();
    }

    @Test
    void isTheMonthOfTheWorkedExample() {
        assertThat(count(LeadEvent.Received.class)).isEqualTo(400);
        assertThat(count(LeadEvent.BecameMql.class)).isEqualTo(120);
        assertThat(count(LeadEvent.Qualified.class)).isEqualTo(45);
        assertThat(month.outcome()).isEqualTo(new DemoPlay.Outcome(400, 0));
    }

    @Test
    void readsAsTheWorkedExampleDoes() {
        int received = (int) count(LeadEvent.Received.class);
        int mql = (int) count(LeadEvent.BecameMql.class);
        int sql = (int) count(LeadEvent.Qualified.class);
        RateWords words = new RateWords(new Wording(Language.EN, ZoneOffset.UTC));

        assertThat(words.of(new Rate(mql, received))).isEqualTo("120 of 400: 30.0 % [25.7–34.7]");
        assertThat(words.of(new Rate(sql, mql))).isEqualTo("45 of 120: 37.5 % [29.4–46.4]");
        assertThat(words.of(new Rate(sql, received))).isEqualTo("45 of 400: 11.3 % [8.5–14.7]");
    }

    @Test
    void leavesEachLeadWhereItsStoryEnds() {
        Map<LeadStage, Integer> stages = new EnumMap<>(LeadStage.class);
        month.leads().forEach(lead -> stages.merge(lead.stage(), 1, Integer::sum));

        assertThat(stages)
                .isEqualTo(new EnumMap<>(Map.of(
                        LeadStage.NURTURING, 280,
                        LeadStage.MQL, 5,
                        LeadStage.ACCEPTED, 13,
                        LeadStage.SQL, 45,
                        LeadStage.REJECTED, 22,
                        LeadStage.DISQUALIFIED, 21,
                        LeadStage.RECYCLED, 14)));
    }

    @Test
    void tellsNobody() {
        assertThat(month.stores().outbox().state()).isEqualTo(new OutboxState(0, null, 0));
        assertThat(month.stores().leads().owed(1)).isEmpty();
    }

    @Test
    void letsPeopleActInTheirWorkingHours() {
        assertThat(month.histories().stream()
                        .flatMap(List::stream)
                        .map(LeadEvent::stamp)
                        .filter(stamp -> stamp.by().authority().sells())
                        .filter(stamp -> !POLICY.hours().isOpen(stamp.at())))
                .isEmpty();
    }

    @Test
    void hasSomethingOfEveryKindOfEventThatItCanHave() {
        Set<String> names = month.histories().stream()
                .flatMap(List::stream)
                .map(LeadEvent::name)
                .collect(Collectors.toSet());

        assertThat(names)
                .contains("SignalsAdded", "Assigned", "Accepted", "ContactLogged", "ChecklistSaved")
                .contains("Undone", "Disagreed", "DetailAsked", "DetailGiven", "FixedAtSource");
    }

    @Test
    void keepsBothClocksAndMissesThemNowAndThen() {
        long late =
                month.histories().stream().filter(DemoPlayTest::acceptedLate).count();

        assertThat(late).isBetween(5L, 40L);
    }

    @Test
    void givesEveryRepTheirShare() {
        Map<String, Long> byRep = month.leads().stream()
                .filter(lead -> lead.owner() != null)
                .collect(Collectors.groupingBy(lead -> String.valueOf(lead.owner()), Collectors.counting()));

        assertThat(byRep.keySet()).containsExactlyInAnyOrder("ana", "ben");
        assertThat(byRep.values()).allMatch(leads -> leads > 40);
    }

    @Test
    void leavesWhoeverIsThereAlready() {
        PlayedMonth again = PlayedMonth.into(month.stores());

        assertThat(again.outcome()).isEqualTo(new DemoPlay.Outcome(0, 400));
        assertThat(again.leads()).hasSize(400);
    }

    @Test
    void isPlayedOnlyWhenItIsOverAndIntoAnEmptyRecordUnlessTold() {
        DemoPlay play = PlayedMonth.play(month.stores().leads());
        DemoPlay onNothing = PlayedMonth.play(new MemoryStores().leads());
        Instant over = month.script().ends();

        assertThat(play.refusal(month.script(), Into.EMPTY_RECORD, over)).isEqualTo(DemoRefusal.NOT_EMPTY);
        assertThat(play.refusal(month.script(), Into.ANY_RECORD, over)).isNull();
        assertThat(onNothing.refusal(month.script(), Into.EMPTY_RECORD, over)).isNull();
        assertThat(onNothing.refusal(month.script(), Into.EMPTY_RECORD, over.minusMillis(1)))
                .isEqualTo(DemoRefusal.NOT_OVER);
    }

    private static boolean acceptedLate(List<LeadEvent> history) {
        for (LeadEvent event : history) {
            if (event instanceof LeadEvent.Accepted accepted) {
                return history.stream()
                        .filter(LeadEvent.Assigned.class::isInstance)
                        .map(LeadEvent.Assigned.class::cast)
                        .anyMatch(offered -> accepted.stamp().at().isAfter(offered.acceptBy()));
            }
        }
        return false;
    }

    private static long count(Class<? extends LeadEvent> kind) {
        return month.histories().stream()
                .filter(history -> history.stream().anyMatch(kind::isInstance))
                .count();
    }
}
