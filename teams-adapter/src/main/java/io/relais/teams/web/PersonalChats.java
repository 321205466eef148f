package io.relais.teams.web;

import io.relais.core.chat.Account;
import java.time.Instant;

/** The bot's conversation with each person; remembered for good, and opened where there was none. */
public final class PersonalChats {

    private final ConnectorCalls connector;

    private final PacedTeams paced;

    private final PeopleBook people;

    private final Unreached unreached;

    /** Opens them by these calls. */
    public PersonalChats(ConnectorCalls connector, PacedTeams paced, PeopleBook people, Unreached unreached) {
        this.connector = connector;
        this.paced = paced;
        this.people = people;
        this.unreached = unreached;
    }

    /** The conversation with somebody whom the bot has met. */
    TeamsSpot with(Account account) {
        KnownPerson known = people.find(account.user());
        if (known == null || !people.serves(account.workspace())) {
            throw TeamsFailure.own("personal", "person_not_known");
        }
        return known.ways().chat().isEmpty() ? opened(known) : known.chatSpot();
    }

    private TeamsSpot opened(KnownPerson known) {
        KnownPerson.Ways ways = known.ways();
        TeamsSpot person = new TeamsSpot(ways.serviceUrl(), known.tenant(), known.id());
        String chat = paced.call(
                TeamsRate.CREATE, person, () -> connector.openPersonal(ways.serviceUrl(), known.tenant(), known.id()));
        Instant now = paced.now();
        KnownPerson after = known.with(ways.then(new KnownPerson.Ways(ways.serviceUrl(), chat, "", "")), now);
        people.keep(after);
        return after.chatSpot();
    }

    /**
     * What a failed post to somebody means for the next one: who has not the app is left alone for a while, and a
     * conversation that is no more is opened anew.
     */
    TeamsFailure judged(Account account, TeamsFailure failure) {
        if (failure.kind() == TeamsErrors.Kind.NOT_INSTALLED) {
            unreached.missed(account.user());
        }
        boolean isGone = failure.code().equals("ConversationNotFound");
        return isGone && forgotten(account) ? TeamsFailure.own("post", "conversation_gone") : failure;
    }

    /** Whether there was a conversation to forget. */
    private boolean forgotten(Account account) {
        KnownPerson known = people.find(account.user());
        if (known == null || known.ways().chat().isEmpty()) {
            return false;
        }
        KnownPerson.Ways ways = known.ways();
        KnownPerson.Ways without = new KnownPerson.Ways(ways.serviceUrl(), "", ways.roster(), ways.locale());
        people.keep(known.with(without, paced.now()));
        return true;
    }

    /** Whether there is no use in trying just now. */
    boolean isJustMissed(Account account) {
        return unreached.isJustMissed(account.user());
    }

    /** Somebody was written to. */
    void reached(Account account) {
        unreached.reached(account.user());
    }
}
