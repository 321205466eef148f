package io.relais.core.conversation;

import static io.relais.core.chat.Channel.SLACK;
import static io.relais.core.chat.Channel.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Reply;
import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.LeadFilter;
import io.relais.core.port.Profile.Membership;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both chats are set up. The first lead goes to Ana. */
class TwoChatsDialogueTest {

    private final Office office = new Office(SLACK, TEAMS);

    @Test
    void aRepInOneChatIsOfferedTheLeadThere() {
        office.joins("ana", TEAMS);

        office.receivesClaire();

        assertThat(office.as("ana", TEAMS).card()).contains("Northwind RH");
        assertThat(office.as("ana", SLACK).cards()).isEmpty();
    }

    @Test
    void aRepInBothIsOfferedItInSlackAndAfterChoosingSoInTeams() {
        office.joins("ana", SLACK).joins("ana", TEAMS);
        office.receivesClaire();
        assertThat(office.as("ana", SLACK).cards()).hasSize(1);
        assertThat(office.as("ana", TEAMS).cards()).isEmpty();

        office.as("ana", SLACK).types("notify teams");
        asksToSeeItAgain();

        assertThat(office.as("ana", TEAMS).cards()).hasSize(1);
        assertThat(office.as("ana", SLACK).cards()).hasSize(1);
    }

    @Test
    void aDecisionInTeamsIsSeenOnTheCardInSlack() {
        office.joins("ana", SLACK).joins("ana", TEAMS);
        String lead = office.receivesClaire().lead().id().toString();
        String before = office.as("ana", SLACK).card();

        office.as("ana", TEAMS).presses("lead.accept", lead);

        assertThat(stage()).isEqualTo(LeadStage.ACCEPTED);
        assertThat(office.as("ana", SLACK).card()).isNotEqualTo(before).contains("Accepted (SAL)");
        assertThat(office.in(SLACK).in("#sales"))
                .singleElement()
                .satisfies(line -> assertThat(line.asText()).contains("accepted"));
    }

    @Test
    void thePersonWhoPressesInBothChatsIsOnePerson() {
        office.joins("ana", SLACK).joins("ana", TEAMS);
        String lead = office.receivesClaire().lead().id().toString();

        assertThat(office.as("ana", SLACK).presses("lead.accept", lead)).isInstanceOf(Reply.Update.class);
        assertThat(office.as("ana", TEAMS).presses("lead.accept", lead)).isInstanceOf(Reply.Update.class);
        assertThat(office.as("ana", TEAMS).presses("lead.undo", lead)).isInstanceOf(Reply.Update.class);
        assertThat(stage()).isEqualTo(LeadStage.MQL);
    }

    @Test
    void eachChatIsSpokenToInTheLanguageOfItsProfile() {
        office.joins("ana", SLACK, "en-GB").joins("ana", TEAMS, "fr-FR");
        String lead = office.receivesClaire().lead().id().toString();
        office.as("ana", TEAMS).types("prévenir teams");
        asksToSeeItAgain();

        office.as("ana", TEAMS).presses("lead.accept", lead);

        assertThat(office.as("ana", SLACK).card()).contains("Accepted (SAL)");
        assertThat(office.as("ana", TEAMS).card()).contains("Accepté (SAL)");
    }

    @Test
    void aCardIsLateRatherThanElsewhereWhereTheUsualChatIsAway() {
        office.joins("ana", SLACK).joins("ana", TEAMS);
        office.as("ana", SLACK).types("notify");
        office.in(SLACK).away(new ChatUnavailable("away"));
        office.receivesClaire();
        assertThat(office.as("ana", TEAMS).cards()).isEmpty();

        office.in(SLACK).away(null);
        office.passes(Duration.ofMinutes(1));
        office.deliversAll();

        assertThat(office.as("ana", SLACK).cards()).hasSize(1);
        assertThat(office.as("ana", TEAMS).cards()).isEmpty();
    }

    @Test
    void aChatThatIsAwayKeepsNobodyOfTheOtherWaiting() {
        office.joins("ana", TEAMS);
        office.in(SLACK).away(new ChatUnavailable("away"));

        office.receivesClaire();

        assertThat(office.as("ana", TEAMS).cards()).hasSize(1);
    }

    @Test
    void whoIsInNoChatIsToldOnceTheyJoin() {
        office.receivesClaire();
        office.joins("ana", TEAMS);
        office.passes(Duration.ofMinutes(6));
        office.deliversAll();

        assertThat(office.as("ana", TEAMS).cards()).hasSize(1);
    }

    @Test
    void aGuestWithTheAddressOfOneOfTheTeamIsNobody() {
        office.joins("ana", TEAMS, "en-GB", Membership.OUTSIDER);
        String lead = office.receivesClaire().lead().id().toString();

        assertThat(office.as("ana", TEAMS).cards()).isEmpty();
        assertThat(Dialogue.words(office.as("ana", TEAMS).presses("lead.accept", lead)))
                .contains("team.yaml");
        assertThat(stage()).isEqualTo(LeadStage.MQL);
    }

    /** The card comes again in an hour. */
    private void asksToSeeItAgain() {
        String lead = lead().toString();
        office.as("ana", TEAMS).submits("form.later", Map.of("lead", lead), Map.of("when", "IN_AN_HOUR"));
        office.passes(Duration.ofMinutes(61));
        office.deliversAll();
    }

    private LeadId lead() {
        return office.stores
                .leads()
                .page(new LeadFilter(null, null, null), 1)
                .get(0)
                .id();
    }

    private LeadStage stage() {
        return office.stores
                .leads()
                .page(new LeadFilter(null, null, null), 1)
                .get(0)
                .stage();
    }
}
