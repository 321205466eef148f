package io.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.schema.Activity;
import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsPeopleTest {

    private static final String ASK_ANA = "GET /v3/conversations/a:ana-chat/members/29:ana";

    private static final String EMAIL = "ana.lopes@northstar.example";

    private static final Profile ANA = new Profile(EMAIL, "fr-FR", null, Membership.MEMBER);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsWhoWroteToTheBot() {
        assertThat(desk.meetsAna().gateway.profile(Desk.ANA)).isEqualTo(ANA);
        assertThat(desk.gateway.language(Desk.ANA)).isEqualTo(Locale.FRANCE);
        assertThat(desk.gateway.accountOf(EMAIL)).isEqualTo(Desk.ANA);
        assertThat(desk.gateway.accountOf("ANA.Lopes@northstar.example")).isEqualTo(Desk.ANA);
    }

    @Test
    void asksTeamsOnceADay() {
        desk.meetsAna().gateway.profile(Desk.ANA);
        desk.clock.move(Duration.ofHours(23));
        desk.gateway.profile(Desk.ANA);
        assertThat(desk.teams.asked()).containsOnlyOnce(ASK_ANA);

        desk.clock.move(Duration.ofHours(1));
        desk.gateway.accountOf(EMAIL);
        assertThat(desk.teams.asked()).filteredOn(ASK_ANA::equals).hasSize(2);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"userRole\": \"user\", \"userRole\": \"guest\", OUTSIDER",
                "\"userRole\": \"user\", \"userRole\": \"anonymous\", OUTSIDER",
                "ana.lopes@northstar.example, ana_partner.example#EXT#@northstar.example, OUTSIDER",
                "0a1b2c3d-0000-1111-2222-333344445555, another-tenant, OUTSIDER",
                "\"userRole\": \"user\", \"userRole\": \"bot\", INACTIVE"
            })
    void guestsStrangersAndBotsHaveNoAddress(String was, String is, Membership membership) {
        desk.meetsAna()
                .teams
                .on(ASK_ANA, 200, Desk.resource("met/ana.member.json").replace(was, is));

        assertThat(desk.gateway.profile(Desk.ANA)).isEqualTo(new Profile(null, "fr-FR", null, membership));
        assertThat(desk.gateway.accountOf(EMAIL)).isNull();
    }

    @Test
    void aPersonOfAnotherTenantIsAStrangerAndNotWrittenDown() {
        desk.meets("message-of-another-tenant.json");

        assertThat(desk.gateway.profile(new Account(Channel.TEAMS, "another-tenant", "29:eve")))
                .isEqualTo(new Profile(null, null, null, Membership.OUTSIDER));
        assertThat(desk.book.writes()).isZero();
        assertThat(desk.teams.asked()).isEmpty();
    }

    @Test
    void whomTheBotHasNotMetIsNobody() {
        assertThat(desk.gateway.profile(Desk.ANA)).isNull();
        assertThat(desk.gateway.language(Desk.ANA)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whoLeftIsNobodyAndNotAskedForAgainForTenMinutes() {
        desk.meetsAna().teams.refuses(ASK_ANA, 404, "MemberNotFoundInConversation");

        assertThat(desk.gateway.profile(Desk.ANA)).isNull();
        assertThat(desk.gateway.profile(Desk.ANA)).isNull();
        assertThat(desk.teams.asked()).filteredOn(ASK_ANA::equals).hasSizeLessThanOrEqualTo(2);

        desk.teams.on(ASK_ANA, 200, Desk.resource("met/ana.member.json"));
        desk.clock.move(Duration.ofMinutes(10));
        assertThat(desk.gateway.profile(Desk.ANA)).isEqualTo(ANA);
    }

    @Test
    void whatTeamsDoesNotAnswerIsUnavailable() {
        desk.meetsAna().teams.refuses(ASK_ANA, 503, "ServiceUnavailable");

        assertThatThrownBy(() -> desk.gateway.profile(Desk.ANA)).isInstanceOf(ChatUnavailable.class);
    }

    @Test
    void saysWhenWhoeverAsksMayAskAgain() {
        desk.meetsAna().teams.limits(ASK_ANA, 7);

        assertThatThrownBy(() -> desk.gateway.profile(Desk.ANA))
                .isInstanceOfSatisfying(
                        ChatUnavailable.class,
                        away -> assertThat(away.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void findsSomebodyOfATeamWhoNeverWroteToTheBot() {
        desk.learnsNorthstar();

        assertThat(desk.gateway.accountOf("ben@northstar.example"))
                .isEqualTo(new Account(Channel.TEAMS, FakeTeams.TENANT, "29:ben"));
        assertThat(desk.gateway.accountOf("guest@partner.example")).isNull();
        assertThat(desk.gateway.accountOf("eve@elsewhere.example")).isNull();
    }

    @Test
    void asksTheTeamsForSomebodyWhoJoinedThemSinceAndCountsWhoIsMissing() {
        desk.learnsNorthstar();
        String askForCem = "GET /v3/conversations/19:northstar@thread.tacv2/members/cem@northstar.example";
        desk.teams.refuses(askForCem, 404, "MemberNotFoundInConversation");

        assertThat(desk.gateway.accountOf("cem@northstar.example")).isNull();
        assertThat(desk.gateway.accountOf("cem@northstar.example")).isNull();
        assertThat(desk.teams.asked()).containsOnlyOnce(askForCem);
        assertThat(desk.gateway.health().detail())
                .contains("can't be reached: 1")
                .doesNotContain("cem");

        desk.teams.on(
                askForCem,
                200,
                Desk.resource("met/ana.member.json").replace("29:ana", "29:cem").replace("Ana.Lopes@", "cem@"));
        desk.clock.move(Duration.ofMinutes(10));
        assertThat(desk.gateway.accountOf("cem@northstar.example"))
                .isEqualTo(new Account(Channel.TEAMS, FakeTeams.TENANT, "29:cem"));
        assertThat(desk.gateway.health().detail()).doesNotContain("reached");
    }

    @Test
    void anAddressThatWasGivenToAnotherIsNotTheOldAccounts() {
        desk.meetsAna().gateway.profile(Desk.ANA);
        desk.teams.on(ASK_ANA, 200, Desk.resource("met/ana.member.json").replace("Ana.Lopes@", "Ana.Meyer@"));
        desk.clock.move(Duration.ofDays(1));

        assertThat(desk.gateway.accountOf(EMAIL)).isNull();
        assertThat(desk.gateway.accountOf("ana.meyer@northstar.example")).isEqualTo(Desk.ANA);
    }

    @Test
    void thoseWhoWriteToTheBotComeFirst() {
        desk.learnsNorthstar();
        Activity fromBen = desk.activity("personal-message.json");
        fromBen.getFrom().setId("29:ben");
        desk.gateway.met(fromBen);

        assertThat(desk.gateway.userIds(2)).containsExactly("29:ben", "29:ana");
    }

    @Test
    void knowsForWhomACardMayBeShownInTheirOwnVersion() {
        desk.learnsNorthstar();

        assertThat(desk.gateway.userIds(60)).containsExactly("29:ana", "29:ben");
        assertThat(desk.gateway.userIds(1)).containsExactly("29:ana");
    }
}
