package io.relais.core.config;

import io.relais.core.routing.Member;
import io.relais.core.routing.SlaPolicy;
import io.relais.core.routing.Team;
import io.relais.core.routing.TeamRole;
import io.relais.core.routing.TeamRooms;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code team.yaml}. */
final class TeamReader {

    private static final int MOST_ATTEMPTS = 20;
    private static final int FEEDBACK_DAYS = 2;
    private static final String DAYS = "must be whole working days from 1d to 30d";
    private static final Pattern WHOLE_DAYS = Pattern.compile("([1-9]|[12]\\d|30)d");

    private TeamReader() {}

    static Team read(Value file) {
        Section team =
                file.section().keys("name", "currency", "channels", "manager", "hours", "sla", "digests", "members");
        List<Member> members = members(team.at("members"));
        return new Team(
                team.at("name").text(),
                HoursReader.read(team.at("hours")),
                sla(team.at("sla")),
                members,
                team.at("currency").text(TeamReader::currency, "must be a currency code such as EUR", "EUR"),
                rooms(team.ifGiven("channels")),
                manager(team.ifGiven("manager"), members),
                DigestsReader.read(team.ifGiven("digests")));
    }

    private static TeamRooms rooms(@Nullable Value value) {
        if (value == null) {
            return TeamRooms.NONE;
        }
        Section channels = value.section().keys("sales", "marketing", "funnel");
        return new TeamRooms(
                RoomReader.read(channels.ifGiven("sales")),
                RoomReader.read(channels.ifGiven("marketing")),
                RoomReader.read(channels.ifGiven("funnel")));
    }

    private static SlaPolicy sla(Value value) {
        Section sla =
                value.section().keys("accept", "first_attempt", "attempts_before_unreachable", "undo", "feedback");
        Value feedback = sla.ifGiven("feedback");
        return new SlaPolicy(
                sla.at("accept").duration(),
                sla.at("first_attempt").duration(),
                sla.at("attempts_before_unreachable").whole(1, MOST_ATTEMPTS),
                sla.at("undo").duration(),
                feedback == null ? FEEDBACK_DAYS : feedback.text(TeamReader::days, DAYS, FEEDBACK_DAYS));
    }

    private static @Nullable Integer days(String text) {
        Matcher days = WHOLE_DAYS.matcher(text);
        return days.matches() ? Integer.valueOf(days.group(1)) : null;
    }

    private static List<Member> members(Value value) {
        int before = value.problems();
        List<Member> members = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> emails = new HashSet<>();
        for (Value item : value.someItems()) {
            Section section = item.section().keys("id", "email", "name", "roles");
            int own = item.problems();
            Member member = member(section);
            if (item.problems() > own) {
                continue;
            }
            boolean newId = ids.add(member.id());
            boolean newEmail = emails.add(member.email());
            if (!newId) {
                section.at("id").complain("is the id of another member, too");
            }
            if (!newEmail) {
                section.at("email").complain("is the e-mail of another member, too");
            }
            if (newId && newEmail) {
                members.add(member);
            }
        }
        if (members.stream().noneMatch(member -> member.has(TeamRole.REP))) {
            value.complainUnlessSince(before, "must have one rep at least, or nobody could get a lead");
        }
        return members;
    }

    private static Member member(Section member) {
        return new Member(
                member.at("id").text(Names::id, Names.ID, "?"),
                member.at("email").text(Names::email, Names.EMAIL, "?"),
                member.at("name").text(),
                roles(member.at("roles")));
    }

    private static Set<TeamRole> roles(Value value) {
        Set<TeamRole> roles = EnumSet.noneOf(TeamRole.class);
        for (Value role : value.someItems()) {
            roles.add(role.oneOf(Value.words(TeamRole.class), TeamRole.OPS));
        }
        return roles.isEmpty() ? Set.of(TeamRole.OPS) : roles;
    }

    private static @Nullable String manager(@Nullable Value value, List<Member> members) {
        if (value == null) {
            return null;
        }
        int before = value.problems();
        String manager = value.text();
        for (Member member : members) {
            if (member.id().equals(manager) && member.has(TeamRole.MANAGER)) {
                return manager;
            }
        }
        value.complainUnlessSince(before, "must be the id of a member with the role manager");
        return null;
    }

    private static @Nullable String currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .anyMatch(code::equals)
                ? code
                : null;
    }
}
