package io.relais.teams.web;

import io.relais.core.chat.MessageRef;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where the messages are that the bot posted: a message's own reference does not hold the service URL, which may change. */
public final class Whereabouts {

    private static final Duration UNTIL_TEAMS_TELLS = Duration.ofMinutes(1);

    private static final int SOME = 20;

    private final PeopleBook people;

    private final RoomBook rooms;

    /** The latest service URL of each tenant. */
    private final Map<String, String> latest = new ConcurrentHashMap<>();

    /** Found in these books. */
    public Whereabouts(PeopleBook people, RoomBook rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    /** A trusted activity came from there. */
    public void seen(TeamsSpot spot) {
        if (people.serves(spot.tenant())) {
            latest.put(spot.tenant(), spot.serviceUrl());
        }
    }

    /** Where a message is; a failure where Teams has not told of the tenant yet. */
    public TeamsSpot of(MessageRef message) {
        KnownRoom room = rooms.find(Line.root(message.conversation()));
        String service = room == null ? service(message.workspace()) : room.serviceUrl();
        return new TeamsSpot(service, message.workspace(), message.conversation());
    }

    private String service(String tenant) {
        String known = latest.get(tenant);
        return known != null
                ? known
                : Stream.concat(
                                people.all(SOME).stream()
                                        .filter(person -> person.tenant().equals(tenant))
                                        .map(person -> person.ways().serviceUrl()),
                                rooms.all().stream()
                                        .filter(room -> room.tenant().equals(tenant))
                                        .map(KnownRoom::serviceUrl))
                        .findFirst()
                        .orElseThrow(() ->
                                TeamsFailure.own("edit", "service_url_unknown").waiting(UNTIL_TEAMS_TELLS));
    }
}
