package io.relais.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final Member ANA = new Member("ana", "Ana@Northstar.example", "Ana", Set.of(TeamRole.REP));
    private static final Member MIA =
            new Member("mia", "mia@northstar.example", "Mia", Set.of(TeamRole.MANAGER, TeamRole.REP));

    @Test
    void findsAPersonByIdAndByEmailInAnyCase() {
        Team team = team("mia", ANA, MIA);

        assertThat(team.member("ana")).isEqualTo(ANA);
        assertThat(team.memberByEmail(" ANA@northstar.EXAMPLE")).isEqualTo(ANA);
        assertThat(team.member("zoe")).isNull();
        assertThat(team.memberByEmail("ana")).isNull();
    }

    @Test
    void listsMembersByRoleInItsOrder() {
        assertThat(team(null, MIA, ANA).with(TeamRole.REP)).containsExactly(MIA, ANA);
        assertThat(team(null, MIA, ANA).with(TeamRole.OPS)).isEmpty();
    }

    @Test
    void keepsEachPersonOnce() {
        Member twin = new Member("ana2", "ana@northstar.example", "Ana", Set.of(TeamRole.OPS));

        assertThatIllegalArgumentException().isThrownBy(() -> team(null, ANA, twin));
        assertThatIllegalArgumentException().isThrownBy(() -> team(null, ANA, ANA));
        assertThatIllegalArgumentException().isThrownBy(() -> team("zoe", ANA));
    }

    private static Team team(@Nullable String manager, Member... members) {
        SlaPolicy sla = new SlaPolicy(Duration.ofHours(2), Duration.ofHours(24), 3, Duration.ofMinutes(5), 2);
        return new Team(
                "Northstar",
                Calendars.office(),
                sla,
                List.of(members),
                "EUR",
                TeamRooms.NONE,
                manager,
                DigestTimes.USUAL);
    }
}
