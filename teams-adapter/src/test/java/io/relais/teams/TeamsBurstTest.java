package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many cards at once, as on the morning of a webinar. */
class TeamsBurstTest {

    private static final int CARDS = 200;

    private static final Duration STEP = Duration.ofMillis(100);

    private final Desk desk = new Desk();

    private final Map<Integer, Instant> limitedUntil = new HashMap<>();

    private final ExecutorService deliveries = Executors.newFixedThreadPool(16);

    @AfterEach
    void close() {
        deliveries.shutdownNow();
        desk.close();
    }

    @Test
    void losesNoneOfTwoHundredCardsAndComesBackNoEarlierThanTeamsSaid() throws Exception {
        IntStream.range(0, CARDS).forEach(this::met);
        IntStream.range(0, CARDS).filter(i -> i % 5 == 0).forEach(i -> desk.teams.limits(postTo(i), 3));

        Map<Integer, Instant> waiting = new HashMap<>();
        IntStream.range(0, CARDS).forEach(i -> waiting.put(i, desk.clock.instant()));
        for (int step = 0; !waiting.isEmpty() && step < 1_000; step++) {
            deliver(waiting);
            desk.clock.move(STEP);
        }

        assertThat(waiting).isEmpty();
        for (int i = 0; i < CARDS; i++) {
            assertThat(desk.teams.asked()).filteredOn(postTo(i)::equals).hasSize(i % 5 == 0 ? 2 : 1);
        }
        assertThat(desk.teams.mistakes()).isEmpty();
        assertThat(desk.clock.instant()).isBefore(MovableClock.NOON.plusSeconds(30));
    }

    /** What the outbox does: everything that is due, in parallel, and again when the chat said. */
    private void deliver(Map<Integer, Instant> waiting) throws Exception {
        Instant now = desk.clock.instant();
        List<Integer> due = waiting.entrySet().stream()
                .filter(each -> !each.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Future<Delivery>> tried = new HashMap<>();
        due.forEach(i -> tried.put(i, deliveries.submit(() -> desk.gateway.post(to(i), Desk.CARD))));
        for (Map.Entry<Integer, Future<Delivery>> each : tried.entrySet()) {
            settle(waiting, each.getKey(), each.getValue().get());
        }
    }

    private void settle(Map<Integer, Instant> waiting, int card, Delivery delivery) {
        waiting.remove(card);
        if (delivery instanceof Delivery.Later later) {
            waiting.put(card, later.notBefore());
            boolean isTeamsWord = later.why().equals("Throttled");
            if (isTeamsWord) {
                assertThat(later.notBefore()).isEqualTo(desk.clock.instant().plusSeconds(3));
                limitedUntil.put(card, later.notBefore());
            }
        } else {
            assertThat(delivery).isInstanceOf(Delivery.Done.class);
            assertThat(desk.clock.instant()).isAfterOrEqualTo(limitedUntil.getOrDefault(card, MovableClock.NOON));
        }
    }

    private void met(int i) {
        Map<String, String> details = Map.of("service", desk.teams.serviceUrl(), "chat", "a:chat-" + i);
        desk.book.keep(new Address(
                Channel.TEAMS,
                FakeTeams.TENANT,
                Address.Kind.PERSON,
                "29:person-" + i,
                "",
                details,
                desk.clock.instant()));
    }

    private static Recipient to(int i) {
        return new Recipient.Person(new Account(Channel.TEAMS, FakeTeams.TENANT, "29:person-" + i));
    }

    private static String postTo(int i) {
        return "POST /v3/conversations/a:chat-" + i + "/activities";
    }
}
