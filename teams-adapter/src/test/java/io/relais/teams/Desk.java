package io.relais.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import io.relais.core.chat.Account;
import io.relais.core.chat.Card;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Element;
import io.relais.core.port.Address;
import io.relais.core.waiting.Eventually;
import io.relais.teams.web.BotCredentials;
import io.relais.teams.web.ServiceHosts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** The adapter between a Teams that is made up and nobody. */
final class Desk implements AutoCloseable {

    static final Account ANA = new Account(Channel.TEAMS, FakeTeams.TENANT, "29:ana");

    static final String SALES = "19:sales@thread.tacv2";

    static final Card CARD = Card.of(new Element.Heading("Northwind RH"), new Element.Prose("Asked for a demo."));

    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeTeams teams;

    final FakeIssuer issuer = new FakeIssuer("k1");

    final MemoryBook book;

    final MovableClock clock = new MovableClock();

    final TeamsConnection connection;

    final TeamsGateway gateway;

    Desk() {
        this(FakeTeams.SECRET);
    }

    Desk(String secret) {
        this(new FakeTeams(), new MemoryBook(), secret);
    }

    private Desk(FakeTeams teams, MemoryBook book, String secret) {
        this.teams = teams;
        this.book = book;
        connection = new TeamsConnection(
                new TeamsSettings(
                        Issuer.APP,
                        FakeTeams.TENANT,
                        new BotCredentials.Secret(secret),
                        issuer.metadata(),
                        Issuer.NAME,
                        teams.tokenUrl(),
                        ServiceHosts.THIS_MACHINE),
                book,
                clock);
        gateway = new TeamsGateway(connection);
    }

    /** The bot meets somebody as that file tells. */
    Desk meets(String file) {
        gateway.met(activity(file));
        return this;
    }

    /** Ana writes to the bot, and Teams tells who she is. */
    Desk meetsAna() {
        teams.on("GET /v3/conversations/a:ana-chat/members/29:ana", 200, resource("met/ana.member.json"));
        return meets("personal-message.json");
    }

    /** The bot is added to the team Northstar, and Teams tells what is in it. */
    Desk learnsNorthstar() {
        return hasNorthstar().meets("team-installation.json").waitsFor("29:ben");
    }

    /** Teams tells what is in the team Northstar. */
    Desk hasNorthstar() {
        String team = "19:northstar@thread.tacv2";
        teams.on("GET /v3/teams/" + team, 200, "{\"id\":\"" + team + "\",\"name\":\"Northstar\"}")
                .on("GET /v3/teams/" + team + "/conversations", 200, resource("met/rooms.json"))
                .on("GET /v3/conversations/" + team + "/pagedmembers?pageSize=500", 200, resource("met/members-1.json"))
                .on(
                        "GET /v3/conversations/" + team
                                + "/pagedmembers?pageSize=500&continuationToken=second%20page%3D%3D",
                        200,
                        resource("met/members-2.json"));
        return this;
    }

    /** The bot is added to another team with one channel, {@code Marketing}, and asks who is in it last of all. */
    Desk learns(String team, String name, String channel) {
        String members = "GET /v3/conversations/" + team + "/pagedmembers?pageSize=500";
        teams.on("GET /v3/teams/" + team, 200, "{\"name\":\"" + name + "\"}")
                .on(
                        "GET /v3/teams/" + team + "/conversations",
                        200,
                        "{\"conversations\":[{\"id\":\"" + channel + "\",\"name\":\"Marketing\"}]}")
                .on(members, 200, "{\"members\":[]}");
        Activity added = activity("team-installation.json");
        added.setChannelData(Map.of("team", Map.of("id", team), "tenant", Map.of("id", FakeTeams.TENANT)));
        gateway.met(added);
        return waitsUntil(members, () -> teams.asked().contains(members));
    }

    /** Until what the bot learns in the background is written down. */
    Desk waitsFor(String address) {
        return waitsUntil(address, () -> book.find(Channel.TEAMS, address) != null);
    }

    /** Until the bot has learned of a channel of that name. */
    Desk waitsForName(String room) {
        return waitsUntil(
                room, () -> !book.named(Channel.TEAMS, Address.Kind.ROOM, room).isEmpty());
    }

    private Desk waitsUntil(String what, BooleanSupplier isLearned) {
        Eventually.is(() -> what + " is learned; asked: " + teams.asked() + teams.mistakes(), isLearned);
        return this;
    }

    /** What is written down of somebody leads elsewhere. */
    void moves(String person, String serviceUrl) {
        Address was = Objects.requireNonNull(book.find(Channel.TEAMS, person));
        Map<String, String> details = new HashMap<>(was.details());
        details.put("service", serviceUrl);
        book.keep(new Address(was.channel(), was.workspace(), was.kind(), was.id(), was.name(), details, was.at()));
    }

    /** Another process on the same record. */
    Desk restarted() {
        return new Desk(teams, book, FakeTeams.SECRET);
    }

    Activity activity(String file) {
        String json = resource("met/" + file)
                .replace("SERVICE_URL", teams.serviceUrl())
                .replace("TENANT", FakeTeams.TENANT)
                .replace("APP_ID", Issuer.APP);
        try {
            JsonNode tree = JSON.readTree(json);
            return JSON.convertValue(tree, Activity.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream("/teams/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("TENANT", FakeTeams.TENANT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.close();
        teams.close();
        issuer.close();
    }
}
