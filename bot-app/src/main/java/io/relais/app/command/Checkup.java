package io.relais.app.command;

import io.relais.app.chat.slack.ExaminedSlack;
import io.relais.app.chat.teams.ExaminedTeams;
import io.relais.app.doctor.ChatsCheck;
import io.relais.app.doctor.Check;
import io.relais.app.doctor.DefinitionsCheck;
import io.relais.app.doctor.EmbeddedRecordCheck;
import io.relais.app.doctor.ExaminedChat;
import io.relais.app.doctor.KeysCheck;
import io.relais.app.doctor.Patience;
import io.relais.app.doctor.PeopleCheck;
import io.relais.app.doctor.PublicAddressCheck;
import io.relais.app.doctor.ServerRecordCheck;
import io.relais.app.settings.RelaisSettings;
import io.relais.app.start.Prepared;
import io.relais.core.config.Configuration;
import io.relais.core.conversation.Chats;
import io.relais.core.conversation.Rooms;
import io.relais.core.routing.Member;
import io.relais.core.routing.Team;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code doctor} looks at, in its order.
 *
 * @param prepared settings and definitions
 * @param chats those that there are credentials for
 * @param patience with chats that ask to wait
 */
record Checkup(Prepared prepared, List<ExaminedChat> chats, Patience patience) implements AutoCloseable {

    Checkup {
        chats = List.copyOf(chats);
    }

    /** Of that installation; the real time is compared with the chats'. */
    static Checkup of(Prepared prepared, InstantSource realTime, Patience patience) {
        List<ExaminedChat> chats = new ArrayList<>();
        RelaisSettings settings = prepared.settings();
        if (settings.slack().complete() && isRight(prepared, "RELAIS_SLACK")) {
            chats.add(new ExaminedSlack(settings.slack(), realTime));
        }
        if (settings.teams().complete() && isRight(prepared, "RELAIS_TEAMS")) {
            chats.add(ExaminedTeams.of(settings, emails(team(prepared.configuration())), realTime));
        }
        return new Checkup(prepared, chats, patience);
    }

    /** What is wrong is said by the check of the definitions; there is no asking anybody with it. */
    private static boolean isRight(Prepared prepared, String settings) {
        return prepared.problems().stream().noneMatch(problem -> problem.startsWith(settings));
    }

    List<Check> checks() {
        RelaisSettings settings = prepared.settings();
        List<Check> checks = new ArrayList<>();
        checks.add(new DefinitionsCheck(prepared));
        checks.add(record(settings));
        checks.add(new KeysCheck(settings.keys()));
        checks.add(new PublicAddressCheck(settings.publicUrl()));
        checks.add(new ChatsCheck(chats));
        Team team = team(prepared.configuration());
        chats.forEach(chat -> checks.addAll(chat.checks(rooms(team, chat))));
        if (team != null) {
            checks.add(new PeopleCheck(chats, team, patience));
        }
        return checks;
    }

    private List<String> rooms(@Nullable Team team, ExaminedChat chat) {
        if (team == null) {
            return List.of();
        }
        Chats setUp = new Chats(chats.stream().map(ExaminedChat::gateway).toList());
        return new Rooms(team.rooms(), setUp).in(chat.gateway().channel());
    }

    private static Check record(RelaisSettings settings) {
        return settings.mongodb().uri().isSet()
                ? new ServerRecordCheck(settings.mongodb().uri())
                : new EmbeddedRecordCheck(settings.dataFolder());
    }

    private static @Nullable Team team(@Nullable Configuration configuration) {
        return configuration == null ? null : configuration.team();
    }

    private static List<String> emails(@Nullable Team team) {
        return team == null
                ? List.of()
                : team.members().stream().map(Member::email).toList();
    }

    @Override
    public void close() {
        chats.forEach(ExaminedChat::close);
    }
}
