package io.relais.core.conversation;

import io.relais.core.chat.Account;
import io.relais.core.chat.Channel;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import io.relais.core.port.ChatGateway;
import io.relais.core.port.Preferences;
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
    private final Preferences preferences;
    private final Whereabouts whereabouts;

    /** The team on these chats, each person where they chose to be told. */
    public People(Team team, List<ChatGateway> gateways, Preferences preferences) {
        this.team = team;
        this.chats = new Chats(gateways);
        this.rooms = new Rooms(team.rooms(), chats);
        this.preferences = preferences;
        this.whereabouts = new Whereabouts(this, preferences);
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

    /**
     * Somebody of the team in one chat, or null where that chat is not set up or has no account of theirs.
     *
     * @throws io.relais.core.port.ChatUnavailable where the chat can't be asked now
     */
    public @Nullable Person in(Channel channel, String member) {
        Member found = team.member(member);
        ChatGateway gateway = chats.find(channel);
        Account account = found == null || gateway == null ? null : gateway.accountOf(found.email());
        return account == null ? null : known(account);
    }

    /**
     * Somebody of the team in the chat in which they are told something: the one that they chose, else the one of their
     * role, else the other one where they have an account. Null where no chat has them.
     *
     * @throws io.relais.core.port.ChatUnavailable where the chat in which they expect it can't be asked now
     */
    public @Nullable Person reachable(String member) {
        Member found = team.member(member);
        return found == null ? null : whereabouts.of(found);
    }

    /**
     * In which chat somebody is told something, and why.
     *
     * @throws io.relais.core.port.ChatUnavailable where the chat in which they expect it can't be asked now
     */
    public Told told(Member member) {
        return whereabouts.told(member);
    }

    /** What people chose for themselves. */
    public Preferences preferences() {
        return preferences;
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

    /** The chats that are set up. */
    public Chats chats() {
        return chats;
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
