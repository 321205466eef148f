package io.relais.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Element;
import io.relais.core.memory.SetFigures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The office's day begins on Tuesday, 12 May; what is due each week is due on Monday at nine. */
class FunnelPostsTest {

    private static final Instant MONDAY = Instant.parse("2026-05-18T07:00:00Z");

    private static final String ROOM = "#sales";

    private final SetFigures figures = new SetFigures()
            .on(LocalDate.parse("2026-05-13"), Map.of(), Map.of("count:RECEIVED", 40L, "first:SQL", 3L));

    private final Office office = new Office(figures);

    @Test
    void whoAskedGetsTheFiguresOfTheWeekBefore() {
        assertThat(Dialogue.text(office.as("mia").figures("subscribe"))).contains("each Monday");
        comesTo(MONDAY.minusSeconds(1));
        assertThat(of("mia")).isEmpty();
        comesTo(MONDAY);
        assertThat(of("mia"))
                .singleElement()
                .satisfies(card -> assertThat(card.asText())
                        .contains("Mon 11 May 2026 to Sun 17 May 2026", "Leads: 40", "/funnel subscribe off")
                        .doesNotContain("late"));
        assertThat(of("leo")).isEmpty();
    }

    @Test
    void itIsSentOnceByAnyNumberOfInstances() {
        office.as("leo").figures("abonner hebdo");
        comesTo(MONDAY);
        office.funnelPosts().run();
        office.passes(Duration.ofHours(3));
        office.funnelPosts().run();

        assertThat(of("leo")).hasSize(1);
        assertThat(of("leo").get(0).asText()).contains("parce que vous l’avez demandé");
    }

    @Test
    void theTeamsRoomReadsTheWeekWithNothingToPress() {
        comesTo(MONDAY);
        office.funnelPosts().run();

        assertThat(of(ROOM)).singleElement().satisfies(card -> {
            assertThat(card.asText())
                    .contains("Mon 11 May 2026 to Sun 17 May 2026", "Leads: 40", "this channel is the one for it");
            assertThat(card.elements()).noneMatch(Element.Controls.class::isInstance);
        });
        assertThat(Dialogue.text(office.as("mia").figures("subscribe"))).contains("The channel #sales gets them too");
    }

    @Test
    void itEndsWhereItIsNotWantedAnyMore() {
        office.as("leo").figures("subscribe weekly");
        assertThat(Dialogue.text(office.as("leo").presses("funnel.subscribe", "off")))
                .contains("pas les chiffres d’office");
        comesTo(MONDAY);

        assertThat(of("leo")).isEmpty();
    }

    @Test
    void theChatThatSomebodyChoseStaysChosen() {
        office.as("ana").types("notify slack");
        office.as("ana").figures("subscribe");
        assertThat(office.stores.preferences().of("ana").chat()).isEqualTo(Channel.SLACK);
        office.as("ana").types("notify auto");
        comesTo(MONDAY);

        assertThat(of("ana")).hasSize(1);
    }

    @Test
    void aWeekThatIsStillCountedIsToldLaterAndSaysSo() {
        office.as("mia").figures("subscribe");
        figures.count(1, 10);
        comesTo(MONDAY);
        assertThat(of("mia")).isEmpty();
        figures.counted();
        comesTo(MONDAY.plus(Duration.ofHours(1)));

        assertThat(of("mia"))
                .singleElement()
                .satisfies(card -> assertThat(card.asText()).contains("This comes late"));
    }

    @Test
    void aWeekInWhichNothingHappenedIsNotTold() {
        Office idle = new Office(new SetFigures());
        idle.as("mia").figures("subscribe");
        idle.passes(Duration.between(idle.now(), MONDAY));
        idle.funnelPosts().run();

        assertThat(idle.as("mia").cards()).isEmpty();
    }

    @Test
    void wordsThatMeanNothingHereChangeNothing() {
        assertThat(Dialogue.text(office.as("mia").figures("subscribe hourly"))).contains("“hourly”");
        assertThat(office.stores.preferences().of("mia").funnel()).isNull();
    }

    private void comesTo(Instant moment) {
        office.passes(Duration.between(office.now(), moment));
        office.funnelPosts().run();
    }

    private List<Card> of(String who) {
        return office.as(who).cards();
    }
}
