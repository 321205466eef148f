package io.relais.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.lead.Actor.Authority;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void somebodyOfBothSidesAnswersAsMarketerAndDecidesAsRep() {
        Person both = person(TeamRole.REP, TeamRole.MARKETER);

        assertThat(both.actor().authority()).isEqualTo(Authority.REP);
        assertThat(both.actorAs(TeamRole.MARKETER).authority()).isEqualTo(Authority.MARKETER);
        assertThat(both.actorAs(TeamRole.REP).authority()).isEqualTo(Authority.REP);
    }

    @Test
    void whoDoesNotHaveTheRoleActsAsWhatTheyMayDoMost() {
        assertThat(person(TeamRole.MANAGER, TeamRole.OPS)
                        .actorAs(TeamRole.MARKETER)
                        .authority())
                .isEqualTo(Authority.MANAGER);
        assertThat(person(TeamRole.OPS).actorAs(TeamRole.REP).authority()).isEqualTo(Authority.OPS);
    }

    private static Person person(TeamRole... roles) {
        Member member = new Member("kim", "kim@northstar.example", "Kim", Set.of(roles));
        return new Person(member, new Account(Channel.SLACK, "T1", "kim"), new Wording(Language.EN, ZoneOffset.UTC));
    }
}
