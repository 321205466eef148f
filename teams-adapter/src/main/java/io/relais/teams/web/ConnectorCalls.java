package io.relais.teams.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.relais.teams.card.TeamsMessage;
import java.util.ArrayList;
import java.util.List;

/** The Bot Connector's API, call by call, as it is: nothing is paced, remembered or tried twice. */
public final class ConnectorCalls {

    private static final int PAGE = 500;

    private final TeamsClient client;

    private final String bot;

    /** Speaks as the bot of that app. */
    public ConnectorCalls(TeamsClient client, String appId) {
        this.client = client;
        this.bot = "28:" + appId;
    }

    /**
     * A message that was posted.
     *
     * @param conversation where it is
     * @param activity its id there
     */
    public record Posted(String conversation, String activity) {}

    /** Some members of a conversation, and where the next ones begin; empty after the last. */
    record Page(List<Member> members, String next) {}

    /** A channel of a team; the one that every team has comes without a name. */
    record Room(String id, String name, String type) {}

    /** The bot's own id in Teams. */
    public String bot() {
        return bot;
    }

    /** Posts an activity as it is; gives its id. */
    public String send(TeamsSpot spot, ObjectNode activity) {
        return text("post", say("post", spot, activity), "id");
    }

    /** Puts an activity in the place of another. */
    public void replace(TeamsSpot spot, String activity, ObjectNode by) {
        String path = ConnectorPath.activity(spot.conversation(), activity);
        ObjectNode body = by.put("id", activity);
        client.call(spot.serviceUrl(), new TeamsClient.Call("edit", "PUT", path, body));
    }

    Posted post(TeamsSpot spot, TeamsMessage message) {
        return new Posted(spot.conversation(), send(spot, Activities.message(bot, message)));
    }

    void edit(TeamsSpot spot, String activity, TeamsMessage message) {
        replace(spot, activity, Activities.message(bot, message));
    }

    void typing(TeamsSpot spot) {
        say("typing", spot, Activities.typing(bot));
    }

    private JsonNode say(String name, TeamsSpot spot, ObjectNode activity) {
        String path = ConnectorPath.conversation(spot.conversation(), "activities");
        return client.call(spot.serviceUrl(), TeamsClient.Call.post(name, path, activity));
    }

    Posted openThread(TeamsSpot channel, TeamsMessage first) {
        JsonNode answer = open("thread", channel.serviceUrl(), Activities.threadIn(bot, channel, first));
        return new Posted(text("thread", answer, "id"), text("thread", answer, "activityId"));
    }

    /** The id of the conversation with one person. */
    String openPersonal(String serviceUrl, String tenant, String user) {
        JsonNode answer = open("personal", serviceUrl, Activities.conversationWith(bot, tenant, user));
        return text("personal", answer, "id");
    }

    private JsonNode open(String name, String serviceUrl, ObjectNode wanted) {
        return client.call(serviceUrl, TeamsClient.Call.post(name, ConnectorPath.CONVERSATIONS, wanted));
    }

    /** One member, by any id that Teams knows: its own, the directory's, or a user principal name. */
    Member member(TeamsSpot spot, String user) {
        String path = ConnectorPath.member(spot.conversation(), user);
        return Member.read(client.call(spot.serviceUrl(), TeamsClient.Call.read("member", path)));
    }

    Page members(TeamsSpot spot, String continued) {
        String path = ConnectorPath.members(spot.conversation(), PAGE, continued);
        JsonNode answer = client.call(spot.serviceUrl(), TeamsClient.Call.read("members", path));
        List<Member> members = new ArrayList<>();
        answer.path("members").forEach(member -> members.add(Member.read(member)));
        return new Page(members, answer.path("continuationToken").asText(""));
    }

    List<Room> rooms(String serviceUrl, String team) {
        JsonNode answer = client.call(serviceUrl, TeamsClient.Call.read("rooms", ConnectorPath.rooms(team)));
        List<Room> rooms = new ArrayList<>();
        answer.path("conversations")
                .forEach(room -> rooms.add(new Room(
                        room.path("id").asText(""),
                        room.path("name").asText(""),
                        room.path("type").asText(""))));
        return rooms;
    }

    /** The name of a team. */
    String team(String serviceUrl, String team) {
        return client.call(serviceUrl, TeamsClient.Call.read("team", ConnectorPath.team(team)))
                .path("name")
                .asText("");
    }

    private static String text(String call, JsonNode answer, String name) {
        String value = answer.path(name).asText("");
        if (value.isEmpty()) {
            throw TeamsFailure.own(call, "unreadable_answer");
        }
        return value;
    }
}
