package io.relais.app.health;

import io.relais.core.conversation.People;
import io.relais.core.routing.Room;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether the rooms of the team are in chats that are set up. */
@Component("rooms")
final class RoomsHealth implements HealthIndicator {

    private final List<Room> unserved;

    RoomsHealth(People people) {
        this.unserved = people.rooms().unserved();
    }

    private static String shown(Room room) {
        return room.name() + ", in " + room.chat();
    }

    @Override
    public Health health() {
        return unserved.isEmpty()
                ? Health.up().build()
                : Health.status(new Status("NOT_SET_UP"))
                        .withDetail(
                                "nothingIsPostedTo",
                                unserved.stream().map(RoomsHealth::shown).toList())
                        .build();
    }
}
