package io.relais.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.chat.MessageRef;
import io.relais.core.port.ChatHealth;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Delivery;
import io.relais.core.port.Profile;
import io.relais.core.port.Recipient;
import io.relais.slack.block.Samples;
import io.relais.slack.web.SharedRooms;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackGatewayTest {

    private static final Account ANA = new Account(Channel.SLACK, FakeSlack.TEAM, "U0001");

    private static final Recipient TO_ANA = new Recipient.Person(ANA);

    private static final Recipient TO_SALES = new Recipient.Room("#sales");

    private static final MessageRef POSTED =
            new MessageRef(Channel.SLACK, FakeSlack.TEAM, "D0001", "1700000000.000100");

    private static final String MEMBER = "{'ok':true,'user':{'id':'U0001','team_id':'T0001','deleted':false,"
            + "'is_bot':false,'is_restricted':false,'is_ultra_restricted':false,'is_email_confirmed':true,"
            + "'tz':'Europe/Paris','locale':'fr-FR','profile':{'email':'Ana@Example.com'}}}";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        assertThat(desk.slack.mistakes()).isEmpty();
        desk.close();
    }

    @Test
    void postsToAPersonInTheDirectConversation() {
        assertThat(desk.gateway.post(TO_ANA, Samples.card())).isEqualTo(new Delivery.Done(POSTED));

        assertThat(desk.slack.called("conversations.open").of("users")).isEqualTo("U0001");
        FakeSlack.Call posted = desk.slack.called("chat.postMessage");
        assertThat(posted.of("channel")).isEqualTo("D0001");
        assertThat(posted.of("text")).contains("Northwind RH", "asked for a demo");
        assertThat(posted.of("link_names")).isEqualTo("false");
    }

    @Test
    void opensEachDirectConversationOnce() {
        desk.gateway.post(TO_ANA, Samples.card());
        desk.clock.move(Duration.ofSeconds(1));
        desk.gateway.post(TO_ANA, Samples.card());

        assertThat(desk.slack.methods())
                .containsExactly("auth.test", "conversations.open", "chat.postMessage", "chat.postMessage");
    }

    @Test
    void postsOncePerSecondIntoAConversationAndSaysUntilWhen() {
        desk.gateway.post(TO_ANA, Samples.card());

        assertThat(desk.gateway.post(TO_ANA, Samples.card()))
                .isEqualTo(new Delivery.Later(MovableClock.NOON.plusSeconds(1), "paced"));
        assertThat(desk.slack.methods()).containsOnlyOnce("chat.postMessage");
    }

    @Test
    void leavesSlackAloneForAsLongAsItSays() {
        desk.slack.limits("chat.postMessage", 30);
        assertThat(desk.gateway.post(TO_ANA, Samples.card()))
                .isEqualTo(new Delivery.Later(MovableClock.NOON.plusSeconds(30), "ratelimited"));

        desk.slack.limitsNoMore("chat.postMessage");
        desk.clock.move(Duration.ofSeconds(29));
        assertThat(desk.gateway.post(TO_ANA, Samples.card()))
                .isEqualTo(new Delivery.Later(MovableClock.NOON.plusSeconds(30), "paced"));
        desk.clock.move(Duration.ofSeconds(1));
        assertThat(desk.gateway.post(TO_ANA, Samples.card())).isInstanceOf(Delivery.Done.class);
    }

    @Test
    void editsWhatItPosted() {
        assertThat(desk.gateway.update(POSTED, Samples.card())).isEqualTo(new Delivery.Done(POSTED));

        FakeSlack.Call edited = desk.slack.called("chat.update");
        assertThat(edited.of("channel")).isEqualTo("D0001");
        assertThat(edited.of("ts")).isEqualTo("1700000000.000100");
    }

    @Test
    void findsAChannelByItsNameOverSeveralPages() {
        desk.slack.on(
                "conversations.list",
                "{'ok':true,'channels':[{'id':'C0001','name':'sales','is_ext_shared':false}],"
                        + "'response_metadata':{'next_cursor':'next'}}");

        assertThat(desk.gateway.post(TO_SALES, Samples.card())).isInstanceOf(Delivery.Done.class);
        assertThat(desk.slack.called("conversations.list").of("types")).isEqualTo("public_channel,private_channel");
        assertThat(desk.slack.called("chat.postMessage").of("channel")).isEqualTo("C0001");
    }

    @Test
    void aChannelThatIsNotThereIsRefusedWithWhatToDo() {
        desk.slack.on("conversations.list", "{'ok':true,'channels':[]}");

        assertThat(desk.gateway.post(TO_SALES, Samples.card()))
                .isEqualTo(
                        new Delivery.Refused("channel_not_found: invite the bot to the channel, or correct its name"));
    }

    @Test
    void postsNoCardWhereAnotherOrganisationReads() {
        String shared = "{'ok':true,'channel':{'id':'C0002','name':'partners','is_ext_shared':true}}";
        desk.slack.on("conversations.info", shared);

        assertThat(desk.gateway.post(new Recipient.Room("C0002"), Samples.card()))
                .isEqualTo(new Delivery.Refused("shared_with_another_organisation"));
        try (Desk open = new Desk(Duration.ofSeconds(5), SharedRooms.ALLOWED)) {
            open.slack.on("conversations.info", shared);
            assertThat(open.gateway.post(new Recipient.Room("C0002"), Samples.card()))
                    .isInstanceOf(Delivery.Done.class);
        }
    }

    @Test
    void troubleOnSlacksSideIsADelivery() {
        desk.slack.refuses("chat.postMessage", "is_archived");
        assertThat(desk.gateway.post(TO_ANA, Samples.card())).isEqualTo(new Delivery.Refused("is_archived"));

        desk.slack.on("chat.update", "<html>Bad gateway</html>");
        assertThat(desk.gateway.update(POSTED, Samples.card())).isInstanceOf(Delivery.Later.class);

        desk.slack.on("chat.update", "{'ok':true}").on("conversations.open", "{'ok':true}");
        assertThat(desk.gateway.post(
                        new Recipient.Person(new Account(Channel.SLACK, FakeSlack.TEAM, "U0002")), Samples.card()))
                .isInstanceOf(Delivery.Later.class);
    }

    @Test
    void aCardOutlivesAWrongToken() {
        desk.slack.refuses("chat.postMessage", "token_revoked");

        assertThat(desk.gateway.post(TO_ANA, Samples.card())).isInstanceOf(Delivery.Later.class);
        assertThat(desk.gateway.health().state()).isEqualTo(ChatHealth.State.REFUSED);
        assertThat(desk.gateway.health().detail()).contains("install the app again");
    }

    @Test
    void tellsWhoSomebodyIs() {
        desk.slack.on("users.info", MEMBER);

        assertThat(desk.gateway.profile(ANA))
                .isEqualTo(
                        new Profile("ana@example.com", "fr-FR", ZoneId.of("Europe/Paris"), Profile.Membership.MEMBER));
        assertThat(desk.slack.called("users.info").of("include_locale")).isEqualTo("true");
    }

    @Test
    void asksForAProfileOnceInTenMinutes() {
        desk.slack.on("users.info", MEMBER);
        desk.gateway.profile(ANA);
        desk.clock.move(Duration.ofMinutes(9));
        desk.gateway.profile(ANA);
        assertThat(desk.slack.methods()).containsOnlyOnce("users.info");

        desk.clock.move(Duration.ofMinutes(1));
        desk.gateway.profile(ANA);
        assertThat(desk.slack.methods()).filteredOn("users.info"::equals).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'is_restricted':false, 'is_restricted':true,       OUTSIDER",
                "'is_ultra_restricted':false, 'is_ultra_restricted':true, OUTSIDER",
                "'is_restricted':false, 'is_stranger':true,         OUTSIDER",
                "'team_id':'T0001',     'team_id':'T0002',          OUTSIDER",
                "'is_bot':false,        'is_bot':true,              INACTIVE",
                "'deleted':false,       'deleted':true,             INACTIVE"
            })
    void guestsStrangersAndBotsHaveNoAddress(String was, String is, Profile.Membership membership) {
        String user = MEMBER.replace(was, is);
        desk.slack.on("users.info", user).on("users.lookupByEmail", user);

        Profile profile = Objects.requireNonNull(desk.gateway.profile(ANA));
        assertThat(profile.membership()).isEqualTo(membership);
        assertThat(profile.email()).isNull();
        assertThat(desk.gateway.accountOf("ana@example.com")).isNull();
    }

    @Test
    void somebodyOfAnotherWorkspaceOfTheSameCompanyIsAMember() {
        desk.slack.on(
                "users.info",
                MEMBER.replace("'team_id':'T0001'", "'team_id':'T0002','enterprise_user':{'teams':['T0001','T0002']}"));

        Profile profile = Objects.requireNonNull(desk.gateway.profile(ANA));
        assertThat(profile.membership()).isEqualTo(Profile.Membership.MEMBER);
    }

    @Test
    void anAddressThatIsNotConfirmedIsNone() {
        desk.slack.on("users.info", MEMBER.replace("'is_email_confirmed':true", "'is_email_confirmed':false"));

        Profile profile = Objects.requireNonNull(desk.gateway.profile(ANA));
        assertThat(profile.email()).isNull();
    }

    @Test
    void findsAnAccountByItsAddress() {
        desk.slack.on("users.lookupByEmail", MEMBER).on("users.info", MEMBER);
        assertThat(desk.gateway.accountOf("ana@example.com")).isEqualTo(ANA);

        desk.slack.refuses("users.lookupByEmail", "users_not_found");
        assertThat(desk.gateway.accountOf("nobody@example.com")).isNull();
        assertThat(desk.gateway.accountOf("ana@example.com")).isEqualTo(ANA);
    }

    @Test
    void whoCanNotBeAskedForNowCanBeAskedForWhenSlackSays() {
        desk.slack.limits("users.lookupByEmail", 30);

        ChatUnavailable away =
                catchThrowableOfType(ChatUnavailable.class, () -> desk.gateway.accountOf("ana@example.com"));
        assertThat(away.retryAfter()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whoSlackDoesNotKnowIsNobodyAndWhatItDoesNotAnswerIsUnavailable() {
        desk.slack.refuses("users.info", "user_not_found");
        assertThat(desk.gateway.profile(ANA)).isNull();

        desk.slack.refuses("users.info", "internal_error");
        assertThatThrownBy(() -> desk.gateway.profile(ANA)).isInstanceOf(ChatUnavailable.class);
        assertThatThrownBy(() -> desk.gateway.accountOf("ana@example.com")).isInstanceOf(ChatUnavailable.class);
    }
}
