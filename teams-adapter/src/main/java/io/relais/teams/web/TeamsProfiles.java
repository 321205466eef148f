package io.relais.teams.web;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the people are, as Teams tells it: asked once a day, and after an answer of "nobody" not for ten minutes. */
public final class TeamsProfiles {

    private static final Duration FRESH = Duration.ofDays(1);

    private static final int MOST_LOOKED_THROUGH = 2_000;

    private static final Profile STRANGER = new Profile(null, null, null, Membership.OUTSIDER);

    private final Rosters rosters;

    private final PeopleBook people;

    private final Unreached unreached;

    private final PersonalChats chats;

    private final Remembered<String, Boolean> nobody;

    private final Remembered<Integer, List<String>> members;

    /** Asks in these rosters, and in the chats with those who are in none. */
    public TeamsProfiles(Rosters rosters, PeopleBook people, Unreached unreached, PersonalChats chats) {
        this.rosters = rosters;
        this.chats = chats;
        this.people = people;
        this.unreached = unreached;
        this.nobody = new Remembered<>(Unreached.PAUSE, rosters::now);
        this.members = new Remembered<>(Unreached.PAUSE, rosters::now);
    }

    /** Who somebody is, or null where the bot has not met them or Teams knows nobody of that id. */
    public @Nullable Profile of(Account account) {
        if (!people.serves(account.workspace())) {
            return STRANGER;
        }
        KnownPerson known = people.find(account.user());
        if (known == null || nobody.of(account.user()) != null) {
            return null;
        }
        KnownPerson fresh = fresh(known);
        return fresh == null ? null : fresh.profile();
    }

    /** The account of the member with this verified address, or null where the bot knows of none. */
    public @Nullable Account memberWith(String email) {
        for (KnownPerson known : people.with(email)) {
            KnownPerson fresh = fresh(known);
            if (fresh != null && fresh.email().equals(email)) {
                return found(fresh);
            }
        }
        if (unreached.isJustMissed(email)) {
            return null;
        }
        KnownPerson found = rosters.memberWith(email);
        if (found == null) {
            unreached.missed(email);
            return null;
        }
        people.keep(found);
        return found(found);
    }

    /** What is known of somebody, without asking Teams. */
    public @Nullable Profile remembered(Account account) {
        KnownPerson known = people.find(account.user());
        return known == null ? null : known.profile();
    }

    /** The ids of at most so many of the tenant's own people, those first who write to the bot; looked up once in ten minutes. */
    public List<String> members(int most) {
        List<String> known = members.of(most);
        return known != null ? known : members.put(most, lookUp(most));
    }

    private List<String> lookUp(int most) {
        return people.all(MOST_LOOKED_THROUGH).stream()
                .filter(known -> known.membership() == Membership.MEMBER)
                .sorted(Comparator.comparing(known -> known.ways().chat().isEmpty()))
                .map(KnownPerson::id)
                .limit(most)
                .toList();
    }

    /** The id of the one person who reads that conversation of the bot's, or null where it is none with one person. */
    @Nullable
    String readerOf(String chat) {
        return people.all(MOST_LOOKED_THROUGH).stream()
                .filter(known -> known.ways().chat().equals(chat))
                .map(KnownPerson::id)
                .findFirst()
                .orElse(null);
    }

    private Account found(KnownPerson person) {
        unreached.reached(person.email());
        return new Account(Channel.TEAMS, person.tenant(), person.id());
    }

    private @Nullable KnownPerson fresh(KnownPerson known) {
        Instant now = rosters.now();
        if (known.isAskedWithin(FRESH, now)) {
            return known;
        }
        KnownPerson somewhere = known.isMetElsewhere() ? inChat(known) : known;
        Member member = somewhere == null ? null : rosters.member(somewhere);
        if (somewhere == null || member == null) {
            nobody.put(known.id(), true);
            return null;
        }
        KnownPerson told = somewhere.told(member, member.membershipIn(people.tenant()), now);
        people.keep(told);
        return told;
    }

    /** The same with a chat to ask in, or null where there can't be one: the app is not installed for them. */
    private @Nullable KnownPerson inChat(KnownPerson known) {
        try {
            chats.with(new Account(Channel.TEAMS, known.tenant(), known.id()));
            return people.find(known.id());
        } catch (TeamsFailure failure) {
            if (failure.isRefusal()) {
                return null;
            }
            throw failure;
        }
    }
}
