package io.relais.app.chat.teams;

import io.relais.core.chat.Channel;
import io.relais.core.port.Address;
import io.relais.core.port.Address.Kind;
import io.relais.core.port.AddressBook;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What a bot has written down that met Ana two days ago, and was added to a team with two channels. */
public final class MetInTeams {

    private final StubTeams teams;

    private final Instant before = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);

    public MetInTeams(StubTeams teams) {
        this.teams = teams;
    }

    public void writeInto(AddressBook book) {
        all().forEach(book::keep);
    }

    /** Whether nothing came to it and nothing was lost. */
    public boolean isAllThatIsIn(AddressBook book) {
        return all().stream().allMatch(address -> address.at().equals(at(book, address.id())))
                && book.all(Channel.TEAMS, Kind.PERSON, 10).size() == 1;
    }

    private static Instant at(AddressBook book, String id) {
        Address found = book.find(Channel.TEAMS, id);
        return found == null ? Instant.EPOCH : found.at();
    }

    private List<Address> all() {
        return List.of(ana(), room("northstar / marketing", "standard"), room("northstar / partners", "shared"));
    }

    private Address ana() {
        Map<String, String> details = Map.of(
                "service", teams.serviceUrl(), "chat", "a:ana", "membership", "MEMBER", "asked", before.toString());
        return address(Kind.PERSON, "29:ana", "ana.lopes@northstar.example", details);
    }

    private Address room(String name, String type) {
        Map<String, String> details =
                Map.of("service", teams.serviceUrl(), "team", "19:team@thread.tacv2", "type", type);
        return address(Kind.ROOM, "19:" + name.hashCode() + "@thread.tacv2", name, details);
    }

    private Address address(Kind kind, String id, String name, Map<String, String> details) {
        return new Address(Channel.TEAMS, StubTeams.TENANT, kind, id, name, details, before);
    }
}
