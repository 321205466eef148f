package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.chat.Account;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.ChatHealth;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsGatewayTest {

    private static final Recipient TO_ANA = new Recipient.Person(Desk.ANA);

    private static final String POST_TO_ANA = "POST /v3/conversations/a:ana-chat/activities";

    private static final String OPEN = "POST /v3/conversations";

    private static final MessageRef POSTED = new MessageRef(Channel.TEAMS, FakeTeams.TENANT, "a:ana-chat", "m1");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        assertThat(desk.teams.mistakes()).isEmpty();
        desk.close();
    }

    @Test
    void postsToAPersonWhereTheyWroteToTheBot() {
        desk.meetsAna();

        assertThat(desk.gateway.post(TO_ANA, Desk.CARD)).isEqualTo(new Delivery.Done(POSTED));
        assertThat(desk.teams.last().what()).isEqualTo(POST_TO_ANA);
        assertThat(desk.teams.last().body().toString()).contains("Northwind RH", "Asked for a demo.");
    }

    @Test
    void opensTheConversationWithSomebodyOfATeamOnce() {
        desk.learnsNorthstar();

        assertThat(desk.gateway.post(TO_ANA, Desk.CARD)).isInstanceOf(Delivery.Done.class);
        assertThat(desk.gateway.post(TO_ANA, Desk.CARD)).isInstanceOf(Delivery.Done.class);
        assertThat(desk.teams.asked())
                .endsWith(
                        OPEN,
                        "POST /v3/conversations/a:29:ana/activities",
                        "POST /v3/conversations/a:29:ana/activities")
                .containsOnlyOnce(OPEN);
    }

    @Test
    void aConversationThatIsNoMoreIsOpenedAnew() {
        desk.meetsAna().teams.refuses(POST_TO_ANA, 404, "ConversationNotFound");

        assertThat(desk.gateway.post(TO_ANA, Desk.CARD)).isInstanceOf(Delivery.Later.class);
        desk.clock.move(Duration.ofMinutes(1));
        assertThat(desk.gateway.post(TO_ANA, Desk.CARD)).isInstanceOf(Delivery.Done.class);
        assertThat(desk.teams.last().what()).isEqualTo("POST /v3/conversations/a:29:ana/activities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin"})
    void whoHasNotTheAppIsTriedAgainEveryTenMinutesAndCounted(String code) {
        desk.meetsAna().teams.refuses(POST_TO_ANA, 403, code);

        Delivery delivery = desk.gateway.post(TO_ANA, Desk.CARD);
        assertThat(delivery).isInstanceOfSatisfying(Delivery.Later.class, later -> {
            assertThat(later.notBefore()).isEqualTo(MovableClock.NOON.plus(Duration.ofMinutes(10)));
            assertThat(later.why()).startsWith(code);
        });
        assertThat(desk.gateway.health().detail())
                .contains("people of the team who can't be reached: 1")
                .doesNotContain("ana");

        int before = desk.teams.asked().size();
        desk.clock.move(Duration.ofMinutes(9));
        assertThat(desk.gateway.post(TO_ANA, Desk.CARD)).isInstanceOf(Delivery.Later.class);
        assertThat(desk.teams.asked()).hasSize(before);

        desk.teams.recovers(POST_TO_ANA);
        desk.clock.move(Duration.ofMinutes(1));
        assertThat(desk.gateway.post(TO_ANA, Desk.CARD)).isInstanceOf(Delivery.Done.class);
        assertThat(desk.gateway.health().detail()).doesNotContain("reached");
    }

    @Test
    void somebodyWhomTheBotHasNeverMetIsWaitedFor() {
        Recipient stranger = new Recipient.Person(new Account(Channel.TEAMS, FakeTeams.TENANT, "29:nobody"));

        assertThat(desk.gateway.post(stranger, Desk.CARD))
                .isInstanceOfSatisfying(
                        Delivery.Later.class, later -> assertThat(later.why()).contains("install the app"));
        assertThat(desk.teams.asked()).isEmpty();
    }

    @Test
    void editsWhatItPosted() {
        desk.meetsAna();

        assertThat(desk.gateway.update(POSTED, Desk.CARD)).isEqualTo(new Delivery.Done(POSTED));
        assertThat(desk.teams.last().what()).isEqualTo("PUT /v3/conversations/a:ana-chat/activities/m1");
        assertThat(desk.teams.last().body().path("id").asText()).isEqualTo("m1");
    }

    @Test
    void aCardForManyIsWholeInThePersonalConversationAndAskedForByEachInAChannel() {
        Card card = Desk.CARD.viewedBy(new Card.Viewing(new ActionId("lead.view"), "4711", "Show"));
        desk.meetsAna().learnsNorthstar();

        desk.gateway.post(TO_ANA, card);
        assertThat(refreshedFor(desk.teams.last().body())).containsExactly("29:ana");
        desk.gateway.update(POSTED, card);
        assertThat(refreshedFor(desk.teams.last().body())).containsExactly("29:ana");
        desk.gateway.post(new Recipient.Room("Marketing"), card);
        assertThat(refreshedFor(desk.teams.last().body().path("activity"))).containsExactly("29:ana", "29:ben");
    }

    private static List<String> refreshedFor(JsonNode activity) {
        JsonNode refresh = activity.path("attachments").path(0).path("content").path("refresh");
        List<String> ids = new ArrayList<>();
        refresh.path("userIds").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    @Test
    void editsAfterARestartWithWhatIsInTheBook() {
        desk.learnsNorthstar();
        MessageRef inRoom =
                new MessageRef(Channel.TEAMS, FakeTeams.TENANT, "19:marketing@thread.tacv2;messageid=7", "7");

        try (Desk restarted = desk.restarted()) {
            assertThat(restarted.gateway.update(inRoom, Desk.CARD)).isEqualTo(new Delivery.Done(inRoom));
            assertThat(restarted.gateway.update(POSTED, Desk.CARD)).isEqualTo(new Delivery.Done(POSTED));
        }
    }

    @Test
    void editsNothingBeforeTeamsHasToldWhereTheTenantIs() {
        assertThat(desk.gateway.update(POSTED, Desk.CARD)).isInstanceOf(Delivery.Later.class);
        assertThat(desk.teams.asked()).isEmpty();
    }

    @Test
    void aMessageThatIsNoMoreIsNotEditedAgain() {
        desk.meetsAna()
                .teams
                .refuses("PUT /v3/conversations/a:ana-chat/activities/m1", 404, "ActivityNotFoundInConversation");

        assertThat(desk.gateway.update(POSTED, Desk.CARD))
                .isEqualTo(new Delivery.Refused("ActivityNotFoundInConversation"));
    }

    @Test
    void aCardOutlivesWrongCredentials() {
        try (Desk wrong = new Desk("another-secret")) {
            wrong.meets("personal-message.json");

            assertThat(wrong.gateway.post(TO_ANA, Desk.CARD)).isInstanceOf(Delivery.Later.class);
            assertThat(wrong.gateway.health().state()).isEqualTo(ChatHealth.State.REFUSED);
            assertThat(wrong.gateway.health().detail()).contains("invalid_client", "make a new one");
        }
    }

    @Test
    void sendsNothingToAHostThatIsNotOnTheList() {
        desk.meets("personal-message.json").moves("29:ana", "https://evil.example/teams/");

        assertThat(desk.gateway.post(TO_ANA, Desk.CARD))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.why()).contains("RELAIS_TEAMS_SERVICE_HOSTS"));
        assertThat(desk.teams.asked()).isEmpty();
        assertThat(desk.teams.tokens()).isZero();
    }
}
