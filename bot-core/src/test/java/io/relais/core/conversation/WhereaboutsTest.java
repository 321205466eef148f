package io.relais.core.conversation;

import static io.relais.core.chat.Channel.SLACK;
import static io.relais.core.chat.Channel.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relais.core.chat.Channel;
import io.relais.core.lead.StagedLeads;
import io.relais.core.memory.MemoryGateway;
import io.relais.core.memory.MemoryStores;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Preference;
import io.relais.core.port.Preferences;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import io.relais.core.routing.Member;
import io.relais.core.routing.Team;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    private static final Team TEAM = StagedLeads.CONFIGURATION.team();

    private final MemoryGateway slack = new MemoryGateway(SLACK);
    private final MemoryGateway teams = new MemoryGateway(TEAMS);
    private final Preferences preferences = new MemoryStores().preferences();
    private final People people = new People(TEAM, List.of(teams, slack), preferences);

    /** Ana is a rep, Léo a marketer, Mia a manager and of operations. */
    @ParameterizedTest(name = "{0}, in {1}, chose {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            ana, SLACK TEAMS, -,     SLACK
            leo, SLACK TEAMS, -,     TEAMS
            mia, SLACK TEAMS, -,     SLACK
            ana, SLACK TEAMS, TEAMS, TEAMS
            leo, SLACK TEAMS, SLACK, SLACK
            mia, SLACK TEAMS, TEAMS, TEAMS
            ana, TEAMS,       -,     TEAMS
            ana, TEAMS,       SLACK, TEAMS
            leo, SLACK,       -,     SLACK
            leo, SLACK,       TEAMS, SLACK
            mia, TEAMS,       -,     TEAMS
            ana, '',          SLACK, -
            """)
    void isTheChosenChatOrTheRolesOrTheOther(
            String who, String in, @Nullable Channel chosen, @Nullable Channel expected) {
        Stream.of(in.split(" ")).filter(chat -> !chat.isEmpty()).forEach(chat -> joins(who, Channel.valueOf(chat)));
        preferences.keep(who, new Preference(chosen, null));

        assertThat(at(who)).isEqualTo(expected);
    }

    @Test
    void isLateWhereTheChosenChatIsAway() {
        joins("ana", TEAMS);
        preferences.keep("ana", new Preference(SLACK, null));
        slack.away(new ChatUnavailable("away"));

        assertThatThrownBy(() -> at("ana")).isInstanceOf(ChatUnavailable.class);
    }

    @Test
    void isLateWhereTheChatInWhichSomebodyWasMetIsAway() {
        joins("ana", SLACK);
        joins("ana", TEAMS);
        assertThat(at("ana")).isEqualTo(SLACK);
        slack.away(new ChatUnavailable("away"));

        assertThatThrownBy(() -> at("ana")).isInstanceOf(ChatUnavailable.class);
    }

    @Test
    void isTheOtherChatWhereTheOneOfTheRoleIsAwayAndNeverHadThem() {
        joins("ana", TEAMS);
        slack.away(new ChatUnavailable("away"));

        assertThat(at("ana")).isEqualTo(TEAMS);
    }

    @Test
    void isUnknownWhileAChatThatMayHaveThemIsAway() {
        slack.away(new ChatUnavailable("away"));

        assertThatThrownBy(() -> at("ana")).isInstanceOf(ChatUnavailable.class);
    }

    @Test
    void asksNoOtherChatThanTheOneThatHasThem() {
        joins("ana", SLACK);
        joins("ana", TEAMS);
        teams.away(new ChatUnavailable("away"));

        assertThat(at("ana")).isEqualTo(SLACK);
        assertThat(teams.asked()).isZero();
    }

    @Test
    void knowsNobodyOutsideTheTeam() {
        assertThat(people.reachable("zoe")).isNull();
        assertThat(people.in(SLACK, "zoe")).isNull();
        assertThat(slack.asked() + teams.asked()).isZero();
    }

    @Test
    void matchesNoGuestAndNoDeactivatedAccount() {
        slack.with("U1", new Profile(email("ana"), "en", null, Membership.OUTSIDER));
        teams.with("29:1", new Profile(email("ana"), "en", null, Membership.INACTIVE));

        assertThat(at("ana")).isNull();
    }

    private void joins(String who, Channel channel) {
        MemoryGateway chat = channel == SLACK ? slack : teams;
        chat.with(channel + who, new Profile(email(who), "en", null, Membership.MEMBER));
    }

    private static String email(String who) {
        return Objects.requireNonNull(TEAM.member(who)).email();
    }

    private @Nullable Channel at(String who) {
        Member member = Objects.requireNonNull(TEAM.member(who));
        Person person = people.reachable(who);
        Channel found = person == null ? null : person.account().channel();
        assertThat(people.told(member).at()).isEqualTo(found);
        return found;
    }
}
