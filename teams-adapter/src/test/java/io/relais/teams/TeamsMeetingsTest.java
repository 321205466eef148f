package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsMeetingsTest {

    private static final String READ_ROOMS = "GET /v3/teams/19:northstar@thread.tacv2/conversations";

    private static final Recipient MARKETING = new Recipient.Room("Marketing");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void writesDownWhoWroteAndWhereAndNothingThatAnybodyWrote() {
        desk.meets("personal-message.json");

        Address ana = Objects.requireNonNull(desk.book.find(Channel.TEAMS, "29:ana"));
        assertThat(ana.kind()).isEqualTo(Address.Kind.PERSON);
        assertThat(ana.workspace()).isEqualTo(FakeTeams.TENANT);
        assertThat(ana.name()).isEmpty();
        assertThat(ana.details())
                .containsOnlyKeys("service", "chat", "locale")
                .containsEntry("chat", "a:ana-chat")
                .containsEntry("locale", "fr-FR");
        assertThat(ana.toString()).doesNotContain("Lopes", "help");
    }

    @Test
    void writesNothingThatIsNotNewUntilADayHasPassed() {
        desk.meets("personal-message.json").meets("personal-message.json");
        desk.clock.move(Duration.ofHours(23));
        desk.meets("personal-message.json");
        assertThat(desk.book.writes()).isEqualTo(1);

        desk.clock.move(Duration.ofHours(1));
        desk.meets("personal-message.json");
        assertThat(desk.book.writes()).isEqualTo(2);
    }

    @Test
    void aMessageInAChannelKeepsWhatIsKnownOfThePerson() {
        desk.meets("personal-message.json").meets("channel-message.json");

        assertThat(Objects.requireNonNull(desk.book.find(Channel.TEAMS, "29:ana"))
                        .details())
                .containsEntry("chat", "a:ana-chat")
                .containsEntry("roster", "19:northstar@thread.tacv2");
    }

    @Test
    void learnsTheChannelsAndTheTenantsOwnMembersOfATeam() {
        desk.learnsNorthstar();

        assertThat(desk.book.all(Channel.TEAMS, Address.Kind.ROOM, 10))
                .extracting(Address::name)
                .containsExactlyInAnyOrder("northstar / general", "northstar / marketing", "northstar / partners");
        assertThat(desk.book.all(Channel.TEAMS, Address.Kind.PERSON, 10))
                .extracting(Address::name)
                .containsExactlyInAnyOrder("ana.lopes@northstar.example", "ben@northstar.example");
    }

    @Test
    void learnsATeamOnceADayAndWhenItChanges() {
        desk.learnsNorthstar().meets("channel-message.json").meets("channel-message.json");
        assertThat(desk.teams.asked()).containsOnlyOnce(READ_ROOMS);

        desk.teams.on(READ_ROOMS, 200, Desk.resource("met/rooms.json").replace("\"Marketing\"", "\"Growth\""));
        desk.meets("channel-renamed.json").waitsForName("northstar / growth");
        assertThat(desk.gateway.post(new Recipient.Room("growth"), Desk.CARD)).isInstanceOf(Delivery.Done.class);
    }

    @Test
    void aTeamThatChangesAHundredTimesIsLearnedAFewTimes() {
        desk.learnsNorthstar();
        desk.teams.on(READ_ROOMS, 200, Desk.resource("met/rooms.json").replace("\"Marketing\"", "\"Growth\""));
        for (int i = 0; i < 100; i++) {
            desk.meets("channel-renamed.json");
        }
        desk.waitsForName("northstar / growth");

        assertThat(desk.teams.asked()).filteredOn(READ_ROOMS::equals).hasSizeLessThan(20);
    }

    @Test
    void learnsATeamThatSpeaksToTheBotAfterARestart() {
        desk.learnsNorthstar();
        try (Desk restarted = desk.restarted()) {
            desk.teams.on(READ_ROOMS, 200, Desk.resource("met/rooms.json").replace("\"Marketing\"", "\"Growth\""));
            restarted.meets("channel-message.json").waitsForName("northstar / growth");
        }
    }

    @Test
    void triesAgainToLearnWhatTeamsDidNotTell() {
        String readTeam = "GET /v3/teams/19:northstar@thread.tacv2";
        desk.hasNorthstar().teams.limits(readTeam, 1);
        desk.clock.runs();
        desk.meets("team-installation.json").waitsFor("29:ben");

        assertThat(desk.teams.asked()).filteredOn(readTeam::equals).hasSize(2);
        assertThat(desk.gateway.post(MARKETING, Desk.CARD)).isInstanceOf(Delivery.Done.class);
    }

    @Test
    void forgetsATeamThatItWasRemovedFrom() {
        desk.learnsNorthstar().meets("team-removal.json");

        assertThat(desk.book.all(Channel.TEAMS, Address.Kind.ROOM, 10)).isEmpty();
        assertThat(desk.gateway.post(MARKETING, Desk.CARD)).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void forgetsAChannelThatIsNoMore() {
        desk.learnsNorthstar().meets("channel-deleted.json");

        assertThat(desk.book.find(Channel.TEAMS, "19:marketing@thread.tacv2")).isNull();
    }

    @Test
    void forgetsAPersonWhoRemovedTheApp() {
        desk.meetsAna().meets("personal-removal.json");

        assertThat(desk.book.find(Channel.TEAMS, "29:ana")).isNull();
    }

    @Test
    void anActivityWithoutWhatItShouldTellTeachesNothing() {
        Activity strange = new Activity("message");
        desk.gateway.met(strange);
        strange.setChannelData(List.of("no object"));
        desk.gateway.met(strange);
        Activity halfway = desk.activity("personal-message.json");
        halfway.setFrom(new ChannelAccount());
        halfway.setEntities(null);
        halfway.setChannelData("text");
        desk.gateway.met(halfway);

        assertThat(desk.book.writes()).isZero();
    }

    @Test
    void whereThePeopleAreAmongThemselvesIsNotTheirChatWithTheBot() {
        Activity search = desk.activity("personal-message.json");
        search.setName("composeExtension/query");
        desk.gateway.met(search);
        Activity press = desk.activity("personal-message.json");
        press.getConversation().setId("19:ana_ben@unq.gbl.spaces");
        desk.gateway.met(press);

        assertThat(Objects.requireNonNull(desk.book.find(Channel.TEAMS, "29:ana"))
                        .details())
                .containsKey("service")
                .doesNotContainKeys("chat", "roster");
    }
}
