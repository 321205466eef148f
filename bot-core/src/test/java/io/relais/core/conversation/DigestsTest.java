package io.relais.core.conversation;

import static io.relais.core.conversation.Rejection.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Card;
import io.relais.core.lead.LeadCommand;
import io.relais.core.lead.StagedLeads;
import io.relais.core.port.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The office's day begins on a Tuesday, half past ten; Thursday is a holiday. */
class DigestsTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-05-13T07:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-05-14T07:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-05-15T07:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-05-18T07:00:00Z");

    private final Office office = new Office();
    private final Rejection it = new Rejection(office);

    @Test
    void aMarketerIsRemindedEachWorkingDayUntilTheAnswerIsGiven() {
        it.rejects(it.rep, "");
        comesTo(WEDNESDAY.minusSeconds(1));
        assertThat(of("leo")).isEmpty();
        comesTo(WEDNESDAY);
        assertThat(of("leo"))
                .singleElement()
                .satisfies(card -> assertThat(card.asText())
                        .contains("Ce qui vous attend", "Northwind RH", "Réponse attendue avant", "ven. 15 mai 2026"));
        comesTo(THURSDAY);
        assertThat(of("leo")).hasSize(1);
        comesTo(FRIDAY.plus(Duration.ofHours(2)));
        assertThat(of("leo")).hasSize(2);
        assertThat(of("leo").get(1).asText()).contains("Ce moment est passé", "tardif");
        it.says("leo", "form.fixed", Map.of());
        comesTo(MONDAY);
        assertThat(of("leo")).hasSize(2);
    }

    @Test
    void aRepIsRemindedOfADetailThatTheyOwe() {
        it.rejects(it.rep, "");
        it.says("leo", "form.detail", Map.of("question", "Which size?"));
        int before = of(it.rep).size();
        comesTo(WEDNESDAY);
        assertThat(of(it.rep)).hasSize(before + 1);
        assertThat(of("leo")).isEmpty();
        assertThat(of(it.other)).isEmpty();
    }

    @Test
    void whatCameUpAfterTheHourIsForTheNextDay() {
        comesTo(WEDNESDAY.plusSeconds(60));
        it.rejects(it.rep, "");
        comesTo(WEDNESDAY.plus(Duration.ofHours(4)));
        assertThat(of("leo")).isEmpty();
        comesTo(FRIDAY);
        assertThat(of("leo")).hasSize(1);
    }

    @Test
    void eachIsSentOnceByAnyNumberOfInstances() {
        it.rejects(it.rep, "");
        comesTo(WEDNESDAY);
        office.digests().run();
        office.digests().run();
        office.passes(Duration.ofHours(3));
        office.digests().run();
        assertThat(of("leo")).hasSize(1);
    }

    @Test
    void oneThatCouldNotBeSentIsSentLaterAndSaysSo() {
        it.rejects(it.rep, "");
        office.chat.trouble(new Delivery.Later(WEDNESDAY.plusSeconds(30), "ratelimited"));
        comesTo(WEDNESDAY);
        office.chat.trouble(null);
        office.digests().run();
        assertThat(of("leo")).isEmpty();
        comesTo(WEDNESDAY.plus(Duration.ofMinutes(15)));
        assertThat(of("leo"))
                .singleElement()
                .satisfies(card -> assertThat(card.asText()).contains("tardif"));
    }

    @Test
    void oneThatTheChatRefusesIsNotTriedForEver() {
        it.rejects(it.rep, "");
        office.chat.trouble(new Delivery.Refused("channel_not_found"));
        comesTo(WEDNESDAY);
        office.chat.trouble(null);
        comesTo(WEDNESDAY.plus(Duration.ofHours(1)));
        assertThat(of("leo")).isEmpty();
    }

    @Test
    void marketingReadsTheWeekBySourceOnMonday() {
        it.rejects(it.rep, "");
        int before = of(ROOM).size();
        comesTo(FRIDAY);
        assertThat(of(ROOM)).hasSize(before);
        comesTo(MONDAY);
        assertThat(of(ROOM)).hasSize(before + 1);
        assertThat(of(ROOM).get(before).asText())
                .contains("From Mon 11 May 2026 to Sun 17 May 2026", "Handed over: 1 (week before: 0, +1)")
                .contains("0 of 1, too few to say", "Off definition")
                .doesNotContain("Claire", "Lopes", "Martin");
        comesTo(MONDAY.plus(Duration.ofHours(1)));
        assertThat(of(ROOM)).hasSize(before + 1);
    }

    @Test
    void aWeekInWhichNothingHappenedIsNotTold() {
        comesTo(MONDAY.plus(Duration.ofDays(14)));
        int before = of(ROOM).size();
        comesTo(MONDAY.plus(Duration.ofDays(21)));
        assertThat(of(ROOM)).hasSize(before);
    }

    @Test
    void theWeekCountsManyLeadsPageByPage() {
        for (int number = 0; number < 210; number++) {
            var lead = office.receives(
                            StagedLeads.from("fair", "p" + number + "@f" + number + ".example"), StagedLeads.interest())
                    .lead();
            office.does(lead.id(), new LeadCommand.Accept(StagedLeads.ANA));
        }
        comesTo(MONDAY);
        List<Card> cards = of(ROOM);
        assertThat(cards.get(cards.size() - 1).asText())
                .contains("fair: Handed over: 210", "210 of 210: 100.0 % [98.2–100.0]");
    }

    private void comesTo(Instant then) {
        office.passes(Duration.between(office.now(), then));
        office.digests().run();
    }

    private List<Card> of(String conversation) {
        return office.chat.in(conversation).stream()
                .filter(card -> !card.asText().contains("because the lead was assigned to you"))
                .filter(card -> !card.asText().contains("ce lead vous a été attribué"))
                .toList();
    }
}
