package io.relais.teams.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.Entity;
import io.relais.teams.card.JsonTrees;
import io.relais.teams.web.Meeting;
import io.relais.teams.web.Meeting.Kind;
import io.relais.teams.web.Meeting.Occasion;
import io.relais.teams.web.TeamsSpot;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of an activity what it tells of who and what is where. */
public final class Meetings {

    private static final Set<String> CHANGES = Set.of(
            "teamRenamed",
            "channelCreated",
            "channelRenamed",
            "channelRestored",
            "teamMemberAdded",
            "teamRestored",
            "teamUnarchived");

    private Meetings() {}

    /** The meeting, or null where the activity does not say in which tenant or conversation it was. */
    public static @Nullable Meeting of(Activity activity) {
        ConversationAccount conversation = activity.getConversation();
        JsonNode data =
                activity.getChannelData() == null ? JsonTrees.object() : JsonTrees.tree(activity.getChannelData());
        String service = known(activity.getServiceUrl());
        String id = conversation == null ? "" : known(conversation.getId());
        String tenant = tenant(conversation, data);
        if (conversation == null || service.isEmpty() || id.isEmpty() || tenant.isEmpty()) {
            return null;
        }
        Kind kind = kind(activity, conversation);
        return new Meeting(
                occasion(activity, data),
                kind,
                new TeamsSpot(service, tenant, id),
                person(activity),
                kind == Kind.ELSEWHERE ? new Meeting.Team("", "") : team(data));
    }

    private static String tenant(@Nullable ConversationAccount conversation, JsonNode data) {
        String told = data.path("tenant").path("id").asText("");
        return told.isEmpty() && conversation != null ? known(conversation.getTenantId()) : told;
    }

    private static Kind kind(Activity activity, ConversationAccount conversation) {
        String type = known(conversation.getConversationType());
        return switch (Places.kind(known(activity.getName()), type, known(conversation.getId()))) {
            case CHAT -> Kind.PERSONAL;
            case GROUP -> Kind.GROUP;
            case CHANNEL -> Kind.CHANNEL;
            case ELSEWHERE -> Kind.ELSEWHERE;
        };
    }

    private static Meeting.Person person(Activity activity) {
        ChannelAccount from = activity.getFrom();
        String id = from == null ? "" : known(from.getId());
        return new Meeting.Person(id.startsWith("28:") ? "" : id, locale(activity));
    }

    private static String locale(Activity activity) {
        List<Entity> entities = Objects.requireNonNullElse(activity.getEntities(), List.of());
        String told = entities.stream()
                .filter(entity -> entity != null && "clientInfo".equals(entity.getType()))
                .map(entity -> entity.getProperties().get("locale"))
                .filter(Objects::nonNull)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
        return told.isEmpty() ? known(activity.getLocale()) : told;
    }

    private static Meeting.Team team(JsonNode data) {
        JsonNode channel = data.path("channel").path("id");
        return new Meeting.Team(
                data.path("team").path("id").asText(""),
                channel.asText(data.path("teamsChannelId").asText("")));
    }

    private static Occasion occasion(Activity activity, JsonNode data) {
        String event = data.path("eventType").asText("");
        String action = known(activity.getAction());
        if (isOfTheBot(activity, activity.getMembersRemoved()) || action.startsWith("remove") || isEnd(event)) {
            return Occasion.REMOVED;
        }
        if (isOfTheBot(activity, activity.getMembersAdded()) || action.startsWith("add")) {
            return Occasion.ADDED;
        }
        if (event.equals("channelDeleted")) {
            return Occasion.ROOM_GONE;
        }
        return CHANGES.contains(event) ? Occasion.CHANGED : Occasion.SEEN;
    }

    private static boolean isEnd(String event) {
        return event.equals("teamDeleted") || event.equals("teamHardDeleted");
    }

    private static boolean isOfTheBot(Activity activity, @Nullable List<ChannelAccount> members) {
        ChannelAccount bot = activity.getRecipient();
        return members != null
                && bot != null
                && members.stream().anyMatch(member -> member != null && Objects.equals(member.getId(), bot.getId()));
    }

    private static String known(@Nullable String told) {
        return told == null ? "" : told;
    }
}
