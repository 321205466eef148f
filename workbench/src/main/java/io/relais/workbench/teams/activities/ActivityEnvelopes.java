package io.relais.workbench.teams.activities;

import io.relais.workbench.Json;
import io.relais.workbench.WorkbenchClock;
import io.relais.workbench.teams.TeamsApp;
import io.relais.workbench.teams.world.Account;
import io.relais.workbench.teams.world.Address;
import io.relais.workbench.teams.world.Chat;
import io.relais.workbench.teams.world.NorthstarTeam;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every activity begins with: who, where, when, in which language. */
@Component
final class ActivityEnvelopes {
    private final TeamsApp app;
    private final WorkbenchClock clock;
    private final AtomicLong count = new AtomicLong();

    ActivityEnvelopes(TeamsApp app, WorkbenchClock clock) {
        this.app = app;
        this.clock = clock;
    }

    /** An activity of a type. */
    ObjectNode of(String type, Account from, Address where) {
        ObjectNode activity = Json.object()
                .put("type", type)
                .put("id", "f:" + UUID.randomUUID())
                .put("channelId", "msteams")
                .put("serviceUrl", app.serviceUrl());
        addTimes(activity, from.person().zone());
        activity.set("from", from.toSender());
        activity.putObject("recipient").put("id", app.botId()).put("name", TeamsApp.NAME);
        activity.set("conversation", conversation(where));
        activity.set("channelData", channelData(where.chat()));
        addLocale(activity, from);
        return activity;
    }

    /** An invoke of a name. */
    ObjectNode invoke(String name, Account from, Address where, JsonNode value) {
        ObjectNode invoke = of("invoke", from, where).put("name", name);
        invoke.set("value", value);
        return invoke;
    }

    /** Every second time has no fraction, as it happens in Teams when the milliseconds are none. */
    private void addTimes(ObjectNode activity, ZoneId zone) {
        Instant now =
                clock.real().truncatedTo(count.getAndIncrement() % 2 == 0 ? ChronoUnit.SECONDS : ChronoUnit.MILLIS);
        activity.put("timestamp", now.toString());
        activity.put("localTimestamp", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(zone)));
        activity.put("localTimezone", zone.getId());
    }

    private ObjectNode conversation(Address where) {
        Chat chat = where.chat();
        ObjectNode conversation = Json.object()
                .put("conversationType", chat.kind().code())
                .put("tenantId", app.tenant())
                .put("id", where.conversationId());
        return chat.personal() ? conversation : conversation.put("isGroup", true);
    }

    private ObjectNode channelData(Chat chat) {
        ObjectNode data = Json.object();
        if (chat.threaded()) {
            data.put("teamsChannelId", chat.id()).put("teamsTeamId", NorthstarTeam.ID);
            data.putObject("channel").put("id", chat.id());
            data.putObject("team").put("id", NorthstarTeam.ID);
        }
        data.putObject("tenant").put("id", app.tenant());
        return data;
    }

    private static void addLocale(ObjectNode activity, Account from) {
        String locale = from.person().locale();
        activity.put("locale", locale);
        activity.putArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("locale", locale)
                .put("country", Locale.forLanguageTag(locale).getCountry())
                .put("platform", "Web")
                .put("timezone", from.person().zone().getId());
    }
}
