package io.relais.core.conversation;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.Profile;
import io.relais.core.port.Profile.Membership;
import io.relais.core.routing.Member;
import io.relais.core.routing.Team;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of the team, in whichever chat they are: joined by verified e-mail, never by name. Guests and people of
 * other organisations are strangers.
 */
public final class People {

    private final Team team;
    private final Chats chats;
    private final Rooms rooms;

    /** The team, on these chats. */
    public People(Team team, List<ChatGateway> gateways) {
        this.team = team;
        this.chats = new Chats(gateways);
        this.rooms = new Rooms(team, chats);
    }

    /**
     * Who an account is.
     *
     * @return the person; or null where the account is not one of the team's people
     * @throws io.relais.core.port.ChatUnavailable where the chat can't be asked now
     */
    public @Nullable Person known(Account account) {
        Profile profile = gateway(account.channel()).profile(account);
        if (profile == null || profile.membership() != Membership.MEMBER || profile.email() == null) {
            return null;
        }
        Member member = team.memberByEmail(profile.email());
        return member == null ? null : new Person(member, account, wording(profile));
    }

    /** How to speak to an account of which nothing else is known. */
    public Wording wording(Account account, @Nullable String locale) {
        Profile profile = gateway(account.channel()).profile(account);
        if (profile != null) {
            return wording(profile);
        }
        return new Wording(locale == null ? Language.EN : Language.of(locale), zone());
    }

    /** Somebody of the team where they can be told something, or null where no chat has them. */
    public @Nullable Person reachable(String member) {
        Member found = team.member(member);
        if (found == null) {
            return null;
        }
        for (ChatGateway gateway : gateways()) {
            Account account = gateway.accountOf(found.email());
            Person person = account == null ? null : known(account);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    /** What to call somebody: the name, or the id where they left the team. */
    public String name(String id) {
        Member member = team.member(id);
        return member == null ? id : member.name();
    }

    /** The chat that speaks there. */
    public ChatGateway gateway(Channel channel) {
        ChatGateway gateway = chats.find(channel);
        if (gateway == null) {
            throw new IllegalStateException("no gateway for " + channel);
        }
        return gateway;
    }

    /** Every chat that the team uses. */
    public List<ChatGateway> gateways() {
        return chats.all();
    }

    /** Where the team reads together. */
    public Rooms rooms() {
        return rooms;
    }

    /** The team. */
    public Team team() {
        return team;
    }

    /** The team's own wording, for a channel that many read. */
    public Wording forAll() {
        return new Wording(Language.EN, zone());
    }

    private Wording wording(Profile profile) {
        String locale = profile.locale();
        ZoneId zone = profile.zone();
        return new Wording(locale == null ? Language.EN : Language.of(locale), zone == null ? zone() : zone);
    }

    private ZoneId zone() {
        return team.hours().zone();
    }
}
