package io.relais.workbench.teams.connector;

import io.relais.workbench.Json;
import io.relais.workbench.teams.ConnectorRefusal;
import io.relais.workbench.teams.connector.Operation.Answer;
import io.relais.workbench.teams.world.NorthstarTeam;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a team is called, and which channels it has. */
@Component
final class TeamOperations implements Operation.Group {
    private final Doors doors;

    TeamOperations(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of("teams.team.one", "GET", "v3/teams/*", this::one),
                Operation.of("teams.team.channels", "GET", "v3/teams/*/conversations", this::channels));
    }

    private void check(String id) {
        if (!id.equals(NorthstarTeam.ID)) {
            throw ConnectorRefusal.notFound("TeamNotFound", "The team was not found.");
        }
        // a team goes by the id of its General channel
        doors.to(id);
    }

    private Answer one(ConnectorCall call) {
        check(call.part(0));
        return Answer.ok(Json.object()
                .put("id", NorthstarTeam.ID)
                .put("name", NorthstarTeam.NAME)
                .put("aadGroupId", NorthstarTeam.GROUP));
    }

    private Answer channels(ConnectorCall call) {
        check(call.part(0));
        ObjectNode answer = Json.object();
        ArrayNode channels = answer.putArray("conversations");
        NorthstarTeam.CHANNELS.forEach((name, id) -> channels.add(shown(name, id)));
        return Answer.ok(answer);
    }

    /** The General channel comes without a name, as people read it in their own language. */
    private static ObjectNode shown(String name, String id) {
        ObjectNode channel = Json.object().put("id", id);
        return name.equals(NorthstarTeam.GENERAL) ? channel.putNull("name") : channel.put("name", name);
    }
}
