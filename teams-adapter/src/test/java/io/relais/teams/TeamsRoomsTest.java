package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.relais.core.port.Delivery;
import io.relais.core.port.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsRoomsTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        assertThat(desk.teams.mistakes()).isEmpty();
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marketing",
                "#marketing",
                " # Marketing ",
                "Northstar / Marketing",
                "northstar/marketing",
                "19:marketing@thread.tacv2"
            })
    void opensAThreadInAChannelByItsNameOrId(String name) {
        desk.learnsNorthstar();

        assertThat(desk.gateway.post(new Recipient.Room(name), Desk.CARD))
                .isInstanceOfSatisfying(
                        Delivery.Done.class,
                        done -> assertThat(done.message().conversation())
                                .isEqualTo("19:marketing@thread.tacv2;messageid="
                                        + done.message().message()));
        JsonNode opened = desk.teams.last().body();
        assertThat(opened.path("channelData").path("channel").path("id").asText())
                .isEqualTo("19:marketing@thread.tacv2");
        assertThat(opened.path("isGroup").asBoolean()).isTrue();
    }

    @Test
    void theFirstChannelOfATeamIsCalledGeneral() {
        desk.learnsNorthstar();

        assertThat(desk.gateway.post(new Recipient.Room("General"), Desk.CARD)).isInstanceOf(Delivery.Done.class);
        assertThat(desk.teams.last().body().toString()).contains("19:northstar@thread.tacv2");
    }

    @Test
    void aChannelThatIsNotThereIsRefusedWithWhatToDo() {
        desk.learnsNorthstar();

        assertThat(desk.gateway.post(new Recipient.Room("#nowhere"), Desk.CARD))
                .isEqualTo(new Delivery.Refused(
                        "room_not_known: add the app to the team, or correct the name: Channel, or Team / Channel"));
    }

    @Test
    void twoChannelsOfOneNameAreToldApartByTheirTeams() {
        desk.learnsNorthstar().learns("19:south@thread.tacv2", "Southstar", "19:south-marketing@thread.tacv2");

        assertThat(desk.gateway.post(new Recipient.Room("Marketing"), Desk.CARD))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.why()).contains("Team / Channel"));
        assertThat(desk.gateway.post(new Recipient.Room("Southstar / Marketing"), Desk.CARD))
                .isInstanceOf(Delivery.Done.class);
        assertThat(desk.teams.last().body().toString()).contains("19:south-marketing@thread.tacv2");
    }

    @Test
    void postsNoCardWhereAnotherOrganisationMayRead() {
        desk.learnsNorthstar();

        assertThat(desk.gateway.post(new Recipient.Room("Partners"), Desk.CARD))
                .isEqualTo(new Delivery.Refused(
                        "shared_with_another_organisation: another organisation may read that channel:"
                                + " name one of your own"));
    }
}
