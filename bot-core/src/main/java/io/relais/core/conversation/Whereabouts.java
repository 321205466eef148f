package io.relais.core.conversation;

import io.relais.core.chat.Channel;
import io.relais.core.port.ChatUnavailable;
import io.relais.core.port.Preferences;
import io.relais.core.routing.Member;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which chat somebody is told something: the one that they chose, else the one of their role, else where they are. */
final class Whereabouts {

    private final People people;
    private final Preferences preferences;
    private final Set<Met> met = ConcurrentHashMap.newKeySet();

    Whereabouts(People people, Preferences preferences) {
        this.people = people;
        this.preferences = preferences;
    }

    /** Somebody was found in a chat when it was asked last. */
    private record Met(String member, Channel channel) {}

    /** The chat of somebody's role: of reps Slack, of marketers Teams; null where the role has none. */
    private static @Nullable Channel byRole(Member member) {
        if (member.has(TeamRole.REP)) {
            return Channel.SLACK;
        }
        return member.has(TeamRole.MARKETER) ? Channel.TEAMS : null;
    }

    /**
     * Where somebody is told something, and why.
     *
     * @throws ChatUnavailable where the chat in which they expect it can't be asked now
     */
    Told told(Member member) {
        Person person = of(member);
        Channel at = person == null ? null : person.account().channel();
        Channel chosen = preferences.of(member.id()).chat();
        return new Told(people.chats().channels(), chosen, byRole(member), at);
    }

    /**
     * The person where they are told something, or null where no chat has them.
     *
     * @throws ChatUnavailable where the chat in which they expect it can't be asked now: late is better than elsewhere
     */
    @Nullable
    Person of(Member member) {
        Channel chosen = preferences.of(member.id()).chat();
        ChatUnavailable unasked = null;
        for (Channel channel : order(member, chosen)) {
            try {
                Person person = found(member, channel);
                if (person != null) {
                    return person;
                }
            } catch (ChatUnavailable away) {
                if (channel == chosen || met.contains(new Met(member.id(), channel))) {
                    throw away;
                }
                unasked = away;
            }
        }
        if (unasked != null) {
            throw unasked;
        }
        return null;
    }

    private @Nullable Person found(Member member, Channel channel) {
        Person person = people.in(channel, member.id());
        Met here = new Met(member.id(), channel);
        if (person == null) {
            met.remove(here);
        } else {
            met.add(here);
        }
        return person;
    }

    private List<Channel> order(Member member, @Nullable Channel chosen) {
        List<Channel> setUp = people.chats().channels();
        return Stream.concat(Stream.of(chosen, byRole(member)).filter(Objects::nonNull), setUp.stream())
                .filter(setUp::contains)
                .distinct()
                .toList();
    }
}
